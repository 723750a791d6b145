package cotlette.api.orm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds an object, or makes it where it is not there, also when several do so at the same time. */
final class Creation<T extends Model> {
    private final ModelType<T> type;
    private final Database database;
    private final QuerySet<T> objects;
    private final Condition<T> condition;

    Creation(ModelType<T> type, Database database, Condition<T> condition) {
        this.type = type;
        this.database = database;
        this.objects = QuerySet.all(type).using(database.name()).filter(condition);
        this.condition = condition;
    }

    GotOrCreated<T> getOr(Consumer<? super T> fill) {
        Optional<T> found = found(objects);
        if (found.isPresent()) {
            return new GotOrCreated<>(found.get(), false);
        }
        try {
            return new GotOrCreated<>(create(fill), true);
        } catch (IntegrityException refused) {
            return new GotOrCreated<>(afterRefusal(objects, refused), false);
        }
    }

    GotOrCreated<T> updateOr(Consumer<? super T> change) {
        return database.<GotOrCreated<T>, RuntimeException>atomic(() -> {
            QuerySet<T> locked = objects.selectForUpdate();
            Optional<T> found = found(locked);
            if (found.isEmpty()) {
                try {
                    return new GotOrCreated<>(create(change), true);
                } catch (IntegrityException refused) {
                    found = Optional.of(afterRefusal(locked, refused));
                }
            }
            T object = found.get();
            change.accept(object);
            database.save(object);
            return new GotOrCreated<>(object, false);
        });
    }

    private Optional<T> found(QuerySet<T> wanted) {
        List<T> some = QuerySet.of(wanted.tree().some(2)).execute();
        return some.isEmpty() ? Optional.empty() : Optional.of(QuerySet.only(type, some));
    }

    /** In a savepoint where there is a transaction, because a refusal breaks it. */
    private T create(Consumer<? super T> fill) {
        return database.<T, RuntimeException>atomic(() -> {
            T object = type.access().create();
            assign(object, condition);
            fill.accept(object);
            database.save(object);
            return object;
        });
    }

    /** Somebody else may have made it in between; what is not there even now was refused for another reason. */
    private T afterRefusal(QuerySet<T> wanted, IntegrityException refused) {
        return found(wanted).orElseThrow(() -> refused);
    }

    /** What an object must equal to be found, it has when it is made. */
    private void assign(T object, Condition<?> wanted) {
        if (wanted instanceof Condition.All<?>(var conditions)) {
            conditions.forEach(each -> assign(object, each));
        } else if (wanted
                        instanceof
                        Condition.Comparison<?>(Term.Field(FieldPath path), Lookup lookup, Term.Value(var value))
                && lookup == Lookup.EXACT
                && path.steps().size() == 1) {
            int field = type.fieldIndex(path.toString());
            Object fitting = value == null
                    ? null
                    : ExactValues.<Object>fit(value, boxed(field)).orElse(value);
            type.access().set(object, field, fitting);
        }
    }

    @SuppressWarnings("unchecked")
    private Class<Object> boxed(int field) {
        return (Class<Object>) type.fields().get(field).javaType();
    }
}
