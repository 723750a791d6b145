package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.QueryTree;
import java.util.List;

/**
 * A query without its values: all that its text depends on.
 *
 * @param form what the query does
 * @param tree the query, each of its values replaced by its position among them, and a list of values by the first position and how many
 *     there are
 * @param assignments what an update sets, its values replaced likewise
 */
record QueryShape(Form form, QueryTree<?> tree, List<Assignment<?>> assignments) {
    /**
     * What stands for a value.
     *
     * @param index which of the values it is
     * @param javaType its class
     */
    record Position(int index, Class<?> javaType) {}

    /** What a query does. */
    enum Form {
        /** Returns the rows. */
        ROWS,
        /** Returns how many rows there are. */
        COUNT,
        /** Returns a row when there is any. */
        ANY,
        /** Changes the rows. */
        UPDATE,
        /** Deletes the rows. */
        DELETE
    }
}
