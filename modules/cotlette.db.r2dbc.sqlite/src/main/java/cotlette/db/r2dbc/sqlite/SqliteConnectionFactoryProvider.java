package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ConnectionFactoryProvider;
import io.r2dbc.spi.Option;

/**
 * Makes connection factories for URLs that begin with {@code r2dbc:sqlite:}, and has the options of them.
 *
 * <p>Each option can stand in a URL, {@code r2dbc:sqlite:///library.db?journalMode=WAL}, but for {@link #CONNECTION_INITIALIZER}. Of R2DBC's own
 * options, {@link ConnectionFactoryOptions#DATABASE}, {@link ConnectionFactoryOptions#PROTOCOL}, {@link
 * ConnectionFactoryOptions#LOCK_WAIT_TIMEOUT} (five seconds unless set) and {@link ConnectionFactoryOptions#STATEMENT_TIMEOUT} (none unless set)
 * count; durations in URLs are written like {@code PT5S}.
 *
 * @since 0.1
 */
public final class SqliteConnectionFactoryProvider implements ConnectionFactoryProvider {
    /** The name of this driver in URLs. */
    public static final String DRIVER = "sqlite";

    /** How the journal is kept. Unless set, as the database has it. */
    public static final Option<JournalMode> JOURNAL_MODE = Option.valueOf("journalMode");

    /** When to wait for the disk. Unless set, SQLite's own choice. */
    public static final Option<Synchronous> SYNCHRONOUS = Option.valueOf("synchronous");

    /** Whether foreign keys are held. Unless set, they are; SQLite itself would not. */
    public static final Option<Boolean> FOREIGN_KEYS = Option.valueOf("foreignKeys");

    /** Whether the database is opened for reading only; then it must exist. Unless set, it is not. */
    public static final Option<Boolean> READ_ONLY = Option.valueOf("readOnly");

    /**
     * When transactions take the write lock. Unless set, {@link TransactionMode#IMMEDIATE}, and {@link TransactionMode#DEFERRED} for those
     * that are begun as read-only. Also an attribute of transaction definitions.
     */
    public static final Option<TransactionMode> TRANSACTION_MODE = Option.valueOf("transactionMode");

    /** How many prepared statements that nobody uses each connection keeps. Unless set, 64. */
    public static final Option<Integer> STATEMENT_CACHE_SIZE = Option.valueOf("statementCacheSize");

    /** How many rows are read at a time where a statement does not say. Unless set, 256. */
    public static final Option<Integer> FETCH_SIZE = Option.valueOf("fetchSize");

    /** What prepares each JDBC connection. */
    public static final Option<ConnectionInitializer> CONNECTION_INITIALIZER = Option.valueOf("connectionInitializer");

    /** Creates the provider; called by ServiceLoader. */
    public SqliteConnectionFactoryProvider() {}

    @Override
    public ConnectionFactory create(ConnectionFactoryOptions options) {
        return new SqliteConnectionFactory(OptionReader.read(options));
    }

    @Override
    public boolean supports(ConnectionFactoryOptions options) {
        return DRIVER.equals(options.getValue(ConnectionFactoryOptions.DRIVER));
    }

    @Override
    public String getDriver() {
        return DRIVER;
    }
}
