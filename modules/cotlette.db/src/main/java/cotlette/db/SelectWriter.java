package cotlette.db;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of one shape of query. Names come from the models' metadata alone, values only as question marks: those of the
 * conditions first, then limit and offset.
 */
final class SelectWriter {
    private final Dialect dialect;
    private final QueryShape shape;
    private final QueryTree<?> tree;
    private final Joins joins;

    SelectWriter(Dialect dialect, QueryShape shape) {
        this.dialect = dialect;
        this.shape = shape;
        this.tree = shape.tree();
        this.joins = new Joins(dialect, tree.type());
    }

    String write() {
        return switch (shape.form()) {
            case ROWS -> query(columns());
            case COUNT -> shape.sliced() ? "SELECT COUNT(*) FROM (" + query("1") + ") slice" : query("COUNT(*)");
            case ANY -> query("1");
        };
    }

    private String query(String selected) {
        // The conditions and the order say which tables to join, so they come before the clause that names the tables.
        String where = where();
        String order = shape.form() == QueryShape.Form.ROWS ? order() : "";
        String slice = shape.sliced() ? " " + dialect.slice() : "";
        return "SELECT " + selected + " FROM " + joins.clause() + where + order + slice;
    }

    private String columns() {
        return tree.type().fields().stream()
                .map(field -> joins.root(field.column()))
                .collect(Collectors.joining(", "));
    }

    private String where() {
        return tree.where().isEmpty() ? "" : " WHERE " + all(tree.where());
    }

    private <T> String all(List<Condition<T>> conditions) {
        return conditions.isEmpty()
                ? "1 = 1"
                : conditions.stream().map(this::condition).collect(Collectors.joining(" AND "));
    }

    private <T> String any(List<Condition<T>> conditions) {
        return conditions.isEmpty()
                ? "1 = 0"
                : conditions.stream().map(this::condition).collect(Collectors.joining(" OR "));
    }

    private <T> String condition(Condition<T> condition) {
        return switch (condition) {
            case Condition.All<T>(List<Condition<T>> conditions) -> "(" + all(conditions) + ")";
            case Condition.Any<T>(List<Condition<T>> conditions) -> "(" + any(conditions) + ")";
            case Condition.Comparison<T>(FieldPath path, Lookup lookup, Object value) ->
                comparison(joins.column(path), lookup, value);
        };
    }

    private String comparison(String column, Lookup lookup, @Nullable Object value) {
        return switch (lookup) {
            case EXACT -> column + " = ?";
            case GT -> column + " > ?";
            case GTE -> column + " >= ?";
            case LT -> column + " < ?";
            case LTE -> column + " <= ?";
            case CONTAINS -> dialect.contains(column);
            case IN ->
                value instanceof Integer count && count > 0
                        ? column + " IN (?" + ", ?".repeat(count - 1) + ")"
                        : "1 = 0";
            case ISNULL -> Boolean.TRUE.equals(value) ? column + " IS NULL" : column + " IS NOT NULL";
        };
    }

    /** The key comes last, so that rows that are otherwise equal keep their places from one page to the next. */
    private String order() {
        if (tree.ordering().isEmpty() && !shape.sliced()) {
            return "";
        }
        LinkedHashMap<String, String> criteria = new LinkedHashMap<>();
        for (Ordering<?> ordering : tree.ordering()) {
            String column = joins.column(ordering.path());
            criteria.putIfAbsent(
                    column, dialect.order(column, ordering.descending(), joins.isNullable(ordering.path())));
        }
        String key = joins.root(tree.type().key().column());
        criteria.putIfAbsent(key, dialect.order(key, false, false));
        return " ORDER BY " + String.join(", ", criteria.values());
    }
}
