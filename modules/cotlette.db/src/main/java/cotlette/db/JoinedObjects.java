package cotlette.db;

import cotlette.api.orm.Fetch;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.PartialRows;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Row;
import cotlette.db.spi.RowReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads objects together with those that they refer to and that come in the same row. */
final class JoinedObjects<T extends Model> implements RowReader<T> {
    private final String database;
    private final ModelType<T> type;
    private final List<Join<?, ?>> joins;
    private final BitSet deferred;
    private final int[] places;

    /**
     * Objects that come with others.
     *
     * @param before the way to those that refer to them
     * @param from the first of their columns
     */
    private record Join<P extends Model, C extends Model>(
            FieldPath way, FieldPath before, ModelType<P> parent, int field, ModelType<C> type, int from) {
        @Nullable
        Model read(Model referring, Row row, String database) {
            ForeignKey<?> reference = reference(referring);
            if (reference == null || !reference.isSet()) {
                return null;
            }
            int key = type.primaryKey().indexes().getFirst();
            boolean missing =
                    row.value(from + key, type.fields().get(key).type().stored().javaType()) == null;
            C found = missing ? null : type.from(database, type.read(row, from));
            reference.fetched(found);
            return found;
        }

        /** Lets all of {@code referring} share one object for each key; returns these. */
        List<C> unite(List<? extends Model> referring) {
            Map<Object, C> byKey = new LinkedHashMap<>();
            for (Model object : referring) {
                ForeignKey<?> reference = reference(object);
                Model loaded = reference == null ? null : reference.loaded().orElse(null);
                if (reference != null && loaded != null) {
                    C found = type.javaType().cast(loaded);
                    C first = byKey.putIfAbsent(type.keyOf(found), found);
                    reference.fetched(first == null ? found : first);
                }
            }
            return List.copyOf(byKey.values());
        }

        void together(List<C> objects, Fetch fetch) {
            type.together(objects, fetch);
        }

        private @Nullable ForeignKey<?> reference(Model referring) {
            return parent.access().reference(parent.javaType().cast(referring), field);
        }
    }

    private JoinedObjects(String database, ModelType<T> type, List<Join<?, ?>> joins, BitSet deferred) {
        this.database = database;
        this.type = type;
        this.joins = joins;
        this.deferred = deferred;
        this.places = OrderedRow.without(deferred, type.fields().size());
    }

    /** Returns what reads the rows of a query that a database answers. */
    static <T extends Model> JoinedObjects<T> of(String database, QueryTree<T> query) {
        Map<FieldPath, ModelType<?>> types = new HashMap<>();
        types.put(FieldPath.ROOT, query.type());
        List<Join<?, ?>> joins = new ArrayList<>();
        BitSet deferred = query.deferred();
        int from = query.type().fields().size() - deferred.cardinality();
        for (FieldPath way : query.loading().joined()) {
            int last = way.steps().size() - 1;
            FieldPath before = new FieldPath(way.steps().subList(0, last));
            ModelType<?> parent = types.get(before);
            if (parent == null) {
                throw new IllegalStateException("Nothing refers to " + way);
            }
            int field = parent.fieldIndex(way.steps().get(last).name());
            FieldType.Reference reference = RelatedLoader.reference(parent, field);
            ModelType<?> target = reference.target().get();
            joins.add(new Join<>(way, before, parent, field, target, from));
            types.put(way, target);
            from += target.fields().size();
        }
        return new JoinedObjects<>(database, query.type(), joins, deferred);
    }

    @Override
    public T read(Row row) {
        T read = deferred.isEmpty() ? type.read(row, 0) : PartialRows.read(type, new OrderedRow(row, places), deferred);
        T object = type.from(database, read);
        if (!joins.isEmpty()) {
            Map<FieldPath, Model> known = new HashMap<>();
            known.put(FieldPath.ROOT, object);
            for (Join<?, ?> join : joins) {
                Model referring = known.get(join.before());
                Model found = referring == null ? null : join.read(referring, row, database);
                if (found != null) {
                    known.put(join.way(), found);
                }
            }
        }
        return object;
    }

    /** Makes the objects one result: who is referred to is there once, and what was not loaded is loaded for all. */
    void unite(List<T> found, Fetch fetch) {
        type.together(found, fetch);
        Map<FieldPath, List<? extends Model>> objects = new HashMap<>();
        objects.put(FieldPath.ROOT, found);
        for (Join<?, ?> join : joins) {
            objects.put(join.way(), unite(join, objects.getOrDefault(join.before(), List.of()), fetch));
        }
    }

    private static <C extends Model> List<C> unite(Join<?, C> join, List<? extends Model> referring, Fetch fetch) {
        List<C> objects = join.unite(referring);
        join.together(objects, fetch);
        return objects;
    }
}
