/** Databases as models and query sets see them, the compiler of queries, and the writer of schemas. */
@NullMarked
package cotlette.db;

import org.jspecify.annotations.NullMarked;
