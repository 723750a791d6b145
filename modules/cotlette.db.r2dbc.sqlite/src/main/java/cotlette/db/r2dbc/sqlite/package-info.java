/**
 * An R2DBC driver for SQLite.
 *
 * <p>{@link cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider} has the options. All else is reached through the interfaces of R2DBC:
 *
 * <pre>{@code
 * ConnectionFactory factory = ConnectionFactories.get("r2dbc:sqlite:///library.db?journalMode=WAL");
 * }</pre>
 */
@NullMarked
package cotlette.db.r2dbc.sqlite;

import org.jspecify.annotations.NullMarked;
