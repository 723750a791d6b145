package cotlette.db;

import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.db.spi.Dialect;
import java.util.Optional;

/** Writes a query that returns rows. */
sealed interface RowsWriter permits SelectWriter, CombinedWriter {
    /**
     * Returns what writes a query.
     *
     * @param around the scope of the query around it, where it is a sub-query
     */
    static RowsWriter of(Dialect dialect, Aliases aliases, Optional<Scope> around, QueryTree<?> tree) {
        return tree.selected() instanceof Selected.Combined combined
                ? new CombinedWriter(dialect, aliases, around, tree, combined)
                : new SelectWriter(dialect, aliases, around, tree);
    }

    /** Writes the query that returns the rows. */
    WrittenQuery rows();

    /**
     * Writes the query that returns the rows for another one that takes it for a table: its columns are named {@code c0}, {@code c1} and so
     * on, and it has an order only where that decides which rows there are.
     */
    WrittenQuery named();

    /** Writes the query that returns how many rows there are. */
    Fragment count();

    /** Writes the query that returns a row when there is any. */
    Fragment any();
}
