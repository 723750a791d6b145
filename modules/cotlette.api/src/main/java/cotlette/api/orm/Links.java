package cotlette.api.orm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of the table between two models that lead from one object to others. */
final class Links<T extends Model> {
    /** Fewer values than any database takes in a statement. */
    private static final int AT_ONCE = 500;

    private final Model owner;
    private final ModelType<?> through;
    private final ManyRelation relation;
    private final FieldPath path;
    private final int source;
    private final int destination;

    Links(Model owner, ModelType<?> type, ManyRelation relation) {
        this.owner = owner;
        this.relation = relation;
        this.through = relation.through().get();
        this.path = relation.path(type);
        this.source = through.fieldIndex(relation.source(type));
        this.destination = through.fieldIndex(relation.destination(type));
    }

    QuerySet<T> all() {
        return new RelatedSet<Model, T>(path).of(owner);
    }

    /** Returns the keys of all objects. */
    Set<Object> keys() {
        return destinations(rows(through));
    }

    void add(Set<Object> wanted) {
        owner.forget(path);
        Object own = ownKey();
        atomic(() -> {
            Set<Object> missing = new LinkedHashSet<>(wanted);
            for (List<Object> some : parts(wanted)) {
                missing.removeAll(destinations(rows(through).filter(name(destination) + "__in", some)));
            }
            for (Object key : missing) {
                insert(own, key);
            }
        });
    }

    void remove(Set<Object> unwanted) {
        owner.forget(path);
        atomic(() -> {
            for (List<Object> some : parts(unwanted)) {
                rows(through).filter(name(destination) + "__in", some).delete();
                if (relation.symmetrical()) {
                    reversed(through).filter(name(source) + "__in", some).delete();
                }
            }
        });
    }

    void clear() {
        owner.forget(path);
        atomic(() -> {
            rows(through).delete();
            if (relation.symmetrical()) {
                reversed(through).delete();
            }
        });
    }

    /** Returns what a row has for an object at the other end. */
    Object keyOf(T object) {
        return value(destination, object);
    }

    private Object ownKey() {
        return value(source, owner);
    }

    Database database() {
        return Db.of(owner.database);
    }

    /** Runs work in a transaction of the owner's database. */
    void atomic(Runnable work) {
        database().<Boolean, RuntimeException>atomic(() -> {
            work.run();
            return true;
        });
    }

    private <L extends Model> QuerySet<L> all(ModelType<L> type) {
        String database = owner.database;
        QuerySet<L> all = QuerySet.all(type);
        return database == null ? all : all.using(database);
    }

    private <L extends Model> QuerySet<L> rows(ModelType<L> type) {
        return all(type).filter(name(source), ownKey());
    }

    private <L extends Model> QuerySet<L> reversed(ModelType<L> type) {
        return all(type).filter(name(destination), ownKey());
    }

    private <L extends Model> Set<Object> destinations(QuerySet<L> rows) {
        Set<Object> keys = new LinkedHashSet<>();
        ModelType<L> type = rows.tree().type();
        for (L row : rows.execute()) {
            Object key = type.access().get(row, destination);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Whoever adds the same from the other side makes the two rows in the same order, so that neither waits for the other. */
    private void insert(Object own, Object key) {
        if (!relation.symmetrical() || key.equals(own)) {
            insert(through, own, key);
        } else if (own.toString().compareTo(key.toString()) < 0) {
            insert(through, own, key);
            insert(through, key, own);
        } else {
            insert(through, key, own);
            insert(through, own, key);
        }
    }

    /** Another transaction may have added the same meanwhile; then it is there. */
    private <L extends Model> void insert(ModelType<L> type, Object from, Object to) {
        L row = type.access().create();
        type.access().set(row, source, from);
        type.access().set(row, destination, to);
        try {
            atomic(() -> database().save(row));
        } catch (IntegrityException refused) {
            if (refused.kind() != IntegrityException.Kind.UNIQUE) {
                throw refused;
            }
        }
    }

    private Object value(int field, Model object) {
        if (through.fields().get(field).type() instanceof FieldType.Reference reference) {
            return reference.valueOf(object);
        }
        throw new OrmException(through.name() + "." + name(field) + " is no foreign key.");
    }

    private String name(int field) {
        return through.fields().get(field).name();
    }

    private static List<List<Object>> parts(Collection<Object> keys) {
        List<Object> all = List.copyOf(keys);
        List<List<Object>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return parts;
    }

    @Override
    public String toString() {
        return relation.name() + " of " + owner;
    }
}
