package cotlette.db;

import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Refuses objects that refer to an object of another database, where no row of theirs could.
 *
 * @param database the name of the database to which objects are saved
 * @param router says what may be all the same
 */
record RelationsAcross(String database, Supplier<DatabaseRouter> router) {
    /**
     * Checks the foreign keys of an object that is about to be saved.
     *
     * @throws InvalidModel when one refers to an object that came from another database
     */
    <T extends Model> void check(ModelType<T> type, T object) {
        String from = type.database(object).orElse(database);
        List<ModelField> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).type() instanceof FieldType.Reference) {
                ForeignKey<?> reference = type.access().reference(object, i);
                Optional<? extends Model> target = reference == null ? Optional.empty() : reference.loaded();
                if (target.isPresent()) {
                    check(type, fields.get(i), from, target.get());
                }
            }
        }
    }

    private void check(ModelType<?> type, ModelField field, String from, Model target) {
        Optional<String> to = origin(target).filter(other -> !other.equals(from));
        if (to.isPresent() && !router.get().allowRelation(from, to.get()).orElse(false)) {
            throw new InvalidModel(type.name() + "." + field.name() + " refers to " + target + " of the database '"
                    + to.get() + "', and a row of the database '" + from
                    + "' cannot. Refer to an object of the same database, or, where the two have the same rows, let"
                    + " allowRelation of a DatabaseRouter say so.");
        }
    }

    private static <T extends Model> Optional<String> origin(T object) {
        return ModelType.of(object).database(object);
    }
}
