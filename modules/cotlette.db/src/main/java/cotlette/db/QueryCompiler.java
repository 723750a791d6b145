package cotlette.db;

import cotlette.api.orm.Model;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Turns queries into statements. The text of each shape of query is written once and kept. */
final class QueryCompiler {
    /** More shapes than any application has by itself; only lookups made of user input reach it. */
    private static final int MOST_TEXTS = 2_000;

    /** Statements with more values than this are too long to keep. */
    private static final int MOST_BINDS = 2_048;

    private final Dialect dialect;
    private final Map<QueryShape, String> texts = new ConcurrentHashMap<>();

    QueryCompiler(Dialect dialect) {
        this.dialect = dialect;
    }

    Statement select(QueryTree<?> query) {
        return compile(QueryShape.Form.ROWS, query);
    }

    Statement count(QueryTree<?> query) {
        return compile(QueryShape.Form.COUNT, unordered(query, query.limit()));
    }

    Statement exists(QueryTree<?> query) {
        return compile(
                QueryShape.Form.ANY,
                unordered(query, OptionalLong.of(Math.min(1, query.limit().orElse(1)))));
    }

    private Statement compile(QueryShape.Form form, QueryTree<?> query) {
        QueryParts parts = new QueryParts(dialect, form, query);
        return new Statement(text(parts), parts.binds());
    }

    private String text(QueryParts parts) {
        String known = texts.get(parts.shape());
        if (known != null) {
            return known;
        }
        String text = new SelectWriter(dialect, parts.shape()).write();
        if (parts.binds().size() <= MOST_BINDS) {
            if (texts.size() >= MOST_TEXTS) {
                texts.clear();
            }
            texts.put(parts.shape(), text);
        }
        return text;
    }

    private static <T extends Model> QueryTree<T> unordered(QueryTree<T> query, OptionalLong limit) {
        return new QueryTree<>(query.type(), query.where(), List.of(), query.offset(), limit, query.loading());
    }
}
