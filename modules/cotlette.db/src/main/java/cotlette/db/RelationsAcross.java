package cotlette.db;

import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Refuses objects that refer to an object of another database, where no row of theirs could, and queries within others that ask another one.
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

    /**
     * Checks a query within another one.
     *
     * @throws OrmException when it asks another database
     */
    void checkInner(QueryTree<?> inner) {
        Optional<String> other = inner.loading().database().or(() -> routed(inner.type()));
        if (other.filter(name -> !name.equals(database)).isPresent()) {
            throw new OrmException("A query of the database '" + database + "' has a sub-query of "
                    + inner.type().name() + " in the database '" + other.get()
                    + "', and no statement reaches both. Call execute() on the sub-query and pass what it returns, or let both"
                    + " ask one database by using(\"…\").");
        }
    }

    /** A model that routers keep elsewhere, unless this database has the same rows. */
    private Optional<String> routed(ModelType<?> type) {
        DatabaseRouter routers = router.get();
        boolean here = routers.write(type).filter(database::equals).isPresent()
                || routers.allowMigrate(database, type.appLabel(), type.name()).orElse(false);
        return here
                ? Optional.empty()
                : routers.read(type)
                        .filter(name -> !routers.allowRelation(database, name).orElse(false));
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
