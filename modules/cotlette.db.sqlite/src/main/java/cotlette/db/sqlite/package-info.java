/** What SQLite needs behind any driver: where databases are, and the functions that it lacks. */
@NullMarked
package cotlette.db.sqlite;

import org.jspecify.annotations.NullMarked;
