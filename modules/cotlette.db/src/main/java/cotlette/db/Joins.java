package cotlette.db;

import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of one query: that of the model, and those reached over foreign keys, each once. */
final class Joins {
    private final Dialect dialect;
    private final Map<FieldPath, Table> tables = new LinkedHashMap<>();

    /**
     * A table.
     *
     * @param alias its name in the query
     * @param optional whether a row may have none, because a foreign key on the way to it may be null
     * @param clause how it comes into the query
     */
    private record Table(String alias, ModelType<?> type, boolean optional, String clause) {}

    Joins(Dialect dialect, ModelType<?> root) {
        this.dialect = dialect;
        tables.put(FieldPath.ROOT, new Table("t0", root, false, dialect.quote(root.table()) + " t0"));
    }

    /** Returns a column of the model itself. */
    String root(String column) {
        return column(table(FieldPath.ROOT), column);
    }

    /** Returns the column at the end of a path, and joins what lies on the way. */
    String column(FieldPath path) {
        List<String> names = path.names();
        FieldPath way = FieldPath.ROOT;
        for (int i = 0; ; i++) {
            Table table = table(way);
            ModelField field = field(table.type(), names.get(i));
            int after = names.size() - i - 1;
            if (after == 0 || (after == 1 && isKeyOfTarget(field, names.getLast()))) {
                return column(table, field.column());
            }
            way = join(table, way, field);
        }
    }

    /** Returns whether the column at the end of a path can be null in the result: itself, or because a row on the way is missing. */
    boolean isNullable(FieldPath path) {
        List<String> names = path.names();
        ModelType<?> type = table(FieldPath.ROOT).type();
        for (int i = 0; i < names.size(); i++) {
            ModelField field = field(type, names.get(i));
            if (field.nullable()) {
                return true;
            }
            if (i < names.size() - 1) {
                type = target(type, field);
            }
        }
        return false;
    }

    /** Returns what the column at the end of a path holds. */
    static FieldType type(ModelType<?> root, FieldPath path) {
        ModelType<?> type = root;
        for (String name : path.names().subList(0, path.names().size() - 1)) {
            type = target(type, field(type, name));
        }
        return field(type, path.names().getLast()).type().stored();
    }

    /** Returns the FROM clause. */
    String clause() {
        return String.join(" ", tables.values().stream().map(Table::clause).toList());
    }

    private FieldPath join(Table from, FieldPath way, ModelField field) {
        FieldPath further = way.then(field.name());
        if (!tables.containsKey(further)) {
            ModelType<?> target = target(from.type(), field);
            String alias = "t" + tables.size();
            // A row without the other one must stay in the result; where there always is one, INNER leaves the database
            // more choice.
            boolean optional = from.optional() || field.nullable();
            Table table = new Table(alias, target, optional, "");
            String clause = (optional ? "LEFT JOIN " : "INNER JOIN ") + dialect.quote(target.table()) + " " + alias
                    + " ON " + column(table, target.key().column()) + " = " + column(from, field.column());
            tables.put(further, new Table(alias, target, optional, clause));
        }
        return further;
    }

    private Table table(FieldPath way) {
        Table table = tables.get(way);
        if (table == null) {
            throw new IllegalStateException("Not joined: " + way);
        }
        return table;
    }

    private String column(Table table, String column) {
        return table.alias() + "." + dialect.quote(column);
    }

    private static ModelField field(ModelType<?> type, String name) {
        return type.fields().get(type.fieldIndex(name));
    }

    private static boolean isKeyOfTarget(ModelField field, String name) {
        return field.type() instanceof FieldType.Reference reference
                && reference.target().get().key().name().equals(name);
    }

    private static ModelType<?> target(ModelType<?> type, ModelField field) {
        if (field.type() instanceof FieldType.Reference reference) {
            return reference.target().get();
        }
        throw new OrmException(type.name() + "." + field.name() + " is no foreign key, so no path leads over it.");
    }
}
