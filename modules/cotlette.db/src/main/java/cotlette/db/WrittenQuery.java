package cotlette.db;

import cotlette.db.spi.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * The SQL of a shape of query.
 *
 * @param result what each column of the result holds; of a change, nothing
 */
record WrittenQuery(Fragment sql, List<Typed> result) {
    static WrittenQuery of(Dialect dialect, QueryShape shape) {
        return switch (shape.form()) {
            case ROWS -> rows(dialect, shape).rows();
            case COUNT -> new WrittenQuery(rows(dialect, shape).count(), List.of());
            case ANY -> new WrittenQuery(rows(dialect, shape).any(), List.of());
            case UPDATE, DELETE -> new WrittenQuery(new ChangeWriter(dialect, new Aliases(), shape).write(), List.of());
        };
    }

    private static RowsWriter rows(Dialect dialect, QueryShape shape) {
        return RowsWriter.of(dialect, new Aliases(), Optional.empty(), shape.tree());
    }
}
