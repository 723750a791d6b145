package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.ExactValues;
import cotlette.api.orm.Model;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns queries into statements. The text of each shape of query is written once and kept. */
final class QueryCompiler {
    /** More shapes than any application has by itself; only lookups made of user input reach it. */
    private static final int MOST_TEXTS = 2_000;
    /** Statements with more values than this are too long to keep. */
    private static final int MOST_BINDS = 2_048;

    private final Dialect dialect;
    private final Consumer<QueryTree<?>> inner;
    private final Map<QueryShape, WrittenQuery> texts = new ConcurrentHashMap<>();

    QueryCompiler(Dialect dialect) {
        this(dialect, _ -> {});
    }

    /**
     * Creates a compiler.
     *
     * @param inner hears of each query within another one, and may refuse it
     */
    QueryCompiler(Dialect dialect, Consumer<QueryTree<?>> inner) {
        this.dialect = dialect;
        this.inner = inner;
    }

    /**
     * A query that is ready to be sent.
     *
     * @param result what each column of the result holds
     */
    record Compiled(Statement statement, List<Typed> result) {}

    Compiled select(QueryTree<?> query) {
        return compile(QueryShape.Form.ROWS, query, List.of());
    }

    Statement count(QueryTree<?> query) {
        return compile(QueryShape.Form.COUNT, query.orderedBy(List.of()), List.of())
                .statement();
    }

    Statement exists(QueryTree<?> query) {
        QueryTree<?> one = query.orderedBy(List.of())
                .sliced(
                        query.offset(),
                        OptionalLong.of(Math.min(1, query.limit().orElse(1))));
        return compile(QueryShape.Form.ANY, one, List.of()).statement();
    }

    <T extends Model> Statement update(QueryTree<T> query, List<Assignment<T>> assignments) {
        return compile(QueryShape.Form.UPDATE, UsualOrder.without(query), assignments)
                .statement();
    }

    Statement delete(QueryTree<?> query) {
        return compile(QueryShape.Form.DELETE, UsualOrder.without(query), List.of())
                .statement();
    }

    private Compiled compile(QueryShape.Form form, QueryTree<?> query, List<? extends Assignment<?>> assignments) {
        QueryParts parts = new QueryParts(dialect.maximumBinds(), inner, form, query, assignments);
        WrittenQuery written = written(parts);
        List<Fragment.Slot> slots = written.sql().slots();
        if (slots.size() > dialect.maximumBinds()) {
            throw new OrmException("This query has " + slots.size() + " values, and a statement of " + dialect.name()
                    + " takes " + dialect.maximumBinds() + ". Ask in several parts.");
        }
        @Nullable Object[] binds = new Object[slots.size()];
        for (int i = 0; i < binds.length; i++) {
            binds[i] = bind(slots.get(i), parts.values());
        }
        return new Compiled(Statement.of(written.sql().text(), binds), written.result());
    }

    private @Nullable Object bind(Fragment.Slot slot, List<Object> values) {
        Object value = values.get(slot.position());
        Object fitting = ExactValues.fit(value, slot.type().javaType())
                .orElseThrow(() -> new OrmException("A query compares "
                        + value.getClass().getSimpleName() + " " + value
                        + " with values of the class " + slot.type().javaType().getSimpleName()
                        + ". Compare values of one class."));
        return CustomValues.bind(dialect, slot.type(), fitting);
    }

    private WrittenQuery written(QueryParts parts) {
        WrittenQuery known = texts.get(parts.shape());
        if (known != null) {
            return known;
        }
        WrittenQuery written = WrittenQuery.of(dialect, parts.shape());
        if (parts.values().size() <= MOST_BINDS) {
            if (texts.size() >= MOST_TEXTS) {
                texts.clear();
            }
            texts.put(parts.shape(), written);
        }
        return written;
    }
}
