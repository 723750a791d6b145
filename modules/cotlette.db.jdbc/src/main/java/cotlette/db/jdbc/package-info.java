/** Databases over JDBC: the drivers of their URL schemes, and the way to plain JDBC connections. */
@NullMarked
package cotlette.db.jdbc;

import org.jspecify.annotations.NullMarked;
