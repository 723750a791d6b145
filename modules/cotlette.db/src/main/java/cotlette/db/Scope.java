package cotlette.db;

import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables of one SELECT: that of its model, and those reached over foreign keys, each once. A sub-query has a scope of its own, and knows
 * the one around it.
 */
final class Scope {
    private final Dialect dialect;
    private final Aliases aliases;
    private final Optional<Scope> around;
    private final List<String> before = new ArrayList<>();
    private final Map<FieldPath, Table> tables = new LinkedHashMap<>();
    private Optional<Function<String, Found>> columns = Optional.empty();

    /**
     * A table.
     *
     * @param alias its name in the query
     * @param optional whether a row may have none, because a foreign key on the way to it may be null
     * @param clause how it comes into the query
     */
    private record Table(String alias, ModelType<?> type, boolean optional, String clause) {}

    /** A column, and what it holds. */
    record Found(String sql, Typed typed) {}

    private Scope(Dialect dialect, Aliases aliases, Optional<Scope> around) {
        this.dialect = dialect;
        this.aliases = aliases;
        this.around = around;
    }

    /** Begins a statement about a model. */
    static Scope of(Dialect dialect, Aliases aliases, Optional<Scope> around, ModelType<?> root) {
        Scope scope = new Scope(dialect, aliases, around);
        String alias = aliases.next();
        scope.tables.put(FieldPath.ROOT, new Table(alias, root, false, dialect.quote(root.table()) + " " + alias));
        return scope;
    }

    /** Begins a part of a schema, which has the columns of one table and no aliases. */
    static Scope ofColumns(Dialect dialect, Function<String, Found> columns) {
        Scope scope = new Scope(dialect, new Aliases(), Optional.empty());
        scope.columns = Optional.of(columns);
        return scope;
    }

    /** Begins a change of a model's table, which goes by its own name. */
    static Scope ofChange(Dialect dialect, Aliases aliases, ModelType<?> root) {
        Scope scope = new Scope(dialect, aliases, Optional.empty());
        String name = dialect.quote(root.table());
        scope.tables.put(FieldPath.ROOT, new Table(name, root, false, name));
        return scope;
    }

    /** The scope of related objects, and the condition that they are those of a row of the scope around. */
    record Correlated(Scope scope, String condition) {}

    /** Begins a sub-query about the objects at the end of a path that goes against a foreign key. */
    Correlated related(FieldPath path) {
        Scope scope = new Scope(dialect, aliases, Optional.of(this));
        FieldPath way = FieldPath.ROOT;
        String condition = "";
        Table last = null;
        for (FieldPath.Step step : path.steps()) {
            if (step instanceof FieldPath.Backward backward) {
                Table next = new Table(aliases.next(), backward.owner(), false, "");
                ModelField field = field(backward.owner(), backward.field());
                String key = referred(field).name();
                String target = last == null
                        ? column(way.then(key)).sql()
                        : column(last, field(last.type(), key).column());
                String match = column(next, field.column()) + " = " + target;
                String table = dialect.quote(backward.owner().table()) + " " + next.alias();
                scope.before.add(last == null ? table : "INNER JOIN " + table + " ON " + match);
                condition = last == null ? match : condition;
                last = next;
            } else if (last == null) {
                way = way.then(step);
            } else {
                ModelField field = field(last.type(), step.name());
                ModelType<?> target = target(last.type(), field);
                Table next = new Table(aliases.next(), target, false, "");
                scope.before.add("INNER JOIN " + dialect.quote(target.table()) + " " + next.alias() + " ON "
                        + column(next, referred(field).column()) + " = " + column(last, field.column()));
                last = next;
            }
        }
        if (last == null) {
            throw new OrmException("The path '" + path + "' leads to one object only, not to several.");
        }
        scope.tables.put(FieldPath.ROOT, last);
        return new Correlated(scope, condition);
    }

    /** Returns the name of the model's own table in the query. */
    String alias() {
        return table(FieldPath.ROOT).alias();
    }

    Dialect dialect() {
        return dialect;
    }

    Aliases aliases() {
        return aliases;
    }

    ModelType<?> root() {
        return table(FieldPath.ROOT).type();
    }

    Scope around() {
        return around.orElseThrow(() -> new OrmException(
                "outer(…) stands for a value of the query around a sub-query, and there is none around this query."));
    }

    /** Returns whether only the model's own table is used. */
    boolean isPlain() {
        return tables.size() == 1;
    }

    /** Returns the key of the model itself: a column, or several as a row. */
    String key() {
        List<String> columns =
                root().primaryKey().fields().stream().map(this::own).toList();
        return columns.size() == 1 ? columns.getFirst() : "(" + String.join(", ", columns) + ")";
    }

    /** Returns a column of the model itself. */
    String own(ModelField field) {
        return column(table(FieldPath.ROOT), field.column());
    }

    /** Returns the column at the end of a path, and joins what lies on the way. */
    Found column(FieldPath path) {
        if (columns.isPresent()) {
            return columns.get().apply(path.toString());
        }
        List<FieldPath.Step> steps = path.steps();
        FieldPath way = FieldPath.ROOT;
        for (int i = 0; ; i++) {
            Table table = table(way);
            if (!(steps.get(i) instanceof FieldPath.Forward(String name))) {
                throw new OrmException("The path '" + path + "' leads to several values. Ask any(…), none(…) or all(…) "
                        + "of the relation, or an aggregate such as count().");
            }
            ModelField field = field(table.type(), name);
            int after = steps.size() - i - 1;
            if (after == 0 || (after == 1 && isReferred(field, steps.getLast().name()))) {
                return new Found(column(table, field.column()), Typed.of(field, table.optional()));
            }
            way = join(table, way, field);
        }
    }

    /** Returns the columns of the model at the end of a way over foreign keys, which is joined. */
    List<Found> columns(FieldPath way) {
        FieldPath reached = FieldPath.ROOT;
        for (FieldPath.Step step : way.steps()) {
            Table from = table(reached);
            reached = join(from, reached, field(from.type(), step.name()));
        }
        Table table = table(reached);
        return table.type().fields().stream()
                .map(field -> new Found(column(table, field.column()), Typed.of(field, table.optional())))
                .toList();
    }

    /** Returns the FROM clause. */
    String clause() {
        List<String> clauses = new ArrayList<>(before);
        tables.values().stream()
                .map(Table::clause)
                .filter(clause -> !clause.isEmpty())
                .forEach(clauses::add);
        return String.join(" ", clauses);
    }

    private FieldPath join(Table from, FieldPath way, ModelField field) {
        FieldPath further = way.then(field.name());
        if (!tables.containsKey(further)) {
            ModelType<?> target = target(from.type(), field);
            String alias = aliases.next();
            // A row without the other one must stay in the result; where there always is one, INNER leaves the database
            // more choice.
            boolean optional = from.optional() || field.nullable();
            Table table = new Table(alias, target, optional, "");
            String clause = (optional ? "LEFT JOIN " : "INNER JOIN ") + dialect.quote(target.table()) + " " + alias
                    + " ON " + column(table, referred(field).column()) + " = " + column(from, field.column());
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

    private static boolean isReferred(ModelField field, String name) {
        return field.type() instanceof FieldType.Reference
                && referred(field).name().equals(name);
    }

    /** Returns the field of the other model that a foreign key holds the value of. */
    private static ModelField referred(ModelField field) {
        if (field.type() instanceof FieldType.Reference reference) {
            return reference.referred();
        }
        throw new OrmException("'" + field.name() + "' is no foreign key, so no path leads over it.");
    }

    private static ModelType<?> target(ModelType<?> type, ModelField field) {
        if (field.type() instanceof FieldType.Reference reference) {
            return reference.target().get();
        }
        throw new OrmException(type.name() + "." + field.name() + " is no foreign key, so no path leads over it.");
    }
}
