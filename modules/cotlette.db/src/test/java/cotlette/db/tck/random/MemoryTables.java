package cotlette.db.tck.random;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a few models, held in memory: what a query is evaluated on. */
final class MemoryTables {
    private final Map<ModelType<?>, List<MemoryRow>> rows = new HashMap<>();

    /**
     * A row.
     *
     * @param values by the names of the fields; of a foreign key, the key
     */
    record MemoryRow(ModelType<?> type, Map<String, Object> values) {
        Object key() {
            return values.get(type.key().name());
        }
    }

    <T extends Model> void add(ModelType<T> type, List<T> objects) {
        List<MemoryRow> all = new ArrayList<>();
        for (T object : objects) {
            Map<String, Object> values = new LinkedHashMap<>();
            List<ModelField> fields = type.fields();
            for (int i = 0; i < fields.size(); i++) {
                values.put(fields.get(i).name(), type.access().get(object, i));
            }
            all.add(new MemoryRow(type, values));
        }
        rows.put(type, all);
    }

    List<MemoryRow> of(ModelType<?> type) {
        return rows.getOrDefault(type, List.of());
    }

    /** Follows a foreign key. */
    Optional<MemoryRow> referred(MemoryRow row, String field) {
        Object key = row.values().get(field);
        FieldType type = row.type().fields().get(row.type().fieldIndex(field)).type();
        return type instanceof FieldType.Reference reference && key != null
                ? of(reference.target().get()).stream()
                        .filter(other -> key.equals(other.key()))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the rows that refer to one by a foreign key. */
    List<MemoryRow> referring(MemoryRow row, ModelType<?> owner, String field) {
        return of(owner).stream()
                .filter(other -> row.key().equals(other.values().get(field)))
                .toList();
    }
}
