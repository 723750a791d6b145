package cotlette.db;

import cotlette.api.orm.QueryTree;

/**
 * A query without its values: all that its text depends on.
 *
 * @param form what the query returns
 * @param tree the query, its values replaced by what of them shows in the text: for IN how many, for ISNULL whether
 */
record QueryShape(Form form, QueryTree<?> tree) {
    /** What a query returns. */
    enum Form {
        /** The rows. */
        ROWS,
        /** How many rows there are. */
        COUNT,
        /** A row when there is any. */
        ANY
    }

    boolean sliced() {
        return tree.limit().isPresent();
    }
}
