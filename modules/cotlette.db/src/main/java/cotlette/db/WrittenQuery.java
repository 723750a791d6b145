package cotlette.db;

import cotlette.db.spi.Dialect;
import java.util.List;

/**
 * The SQL of a shape of query.
 *
 * @param result what each column of the result holds; of a change, nothing
 */
record WrittenQuery(Fragment sql, List<Typed> result) {
    static WrittenQuery of(Dialect dialect, QueryShape shape) {
        Aliases aliases = new Aliases();
        return switch (shape.form()) {
            case ROWS -> new SelectWriter(dialect, aliases, shape.tree()).rows();
            case COUNT -> new WrittenQuery(new SelectWriter(dialect, aliases, shape.tree()).count(), List.of());
            case ANY -> new WrittenQuery(new SelectWriter(dialect, aliases, shape.tree()).any(), List.of());
            case UPDATE, DELETE -> new WrittenQuery(new ChangeWriter(dialect, aliases, shape).write(), List.of());
        };
    }
}
