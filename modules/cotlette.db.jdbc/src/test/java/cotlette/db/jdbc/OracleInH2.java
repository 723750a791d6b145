package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.migration.ColumnType;
import cotlette.api.orm.Database;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.H2Dialect;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import cotlette.db.spi.StandardFunctions;
import cotlette.db.tck.AddedDriver;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Oracle's SQL in H2's Oracle mode, with what that mode does not know written as H2 does; each for a reason. */
final class OracleInH2 extends OracleDialect {
    private static final String SCHEME = "oracle-mode";
    private static final int LONGEST_TEXT = 4_000;
    private static final Dialect H2 = new H2Dialect();

    /** The package of large objects, as functions of Java. */
    private static final String LARGE_OBJECTS = "CREATE SCHEMA IF NOT EXISTS DBMS_LOB; "
            + "CREATE ALIAS IF NOT EXISTS DBMS_LOB.COMPARE FOR 'cotlette.db.jdbc.LargeObjects.compare'; "
            + "CREATE ALIAS IF NOT EXISTS DBMS_LOB.SUBSTR FOR 'cotlette.db.jdbc.LargeObjects.substr'; "
            + "CREATE ALIAS IF NOT EXISTS TO_CLOB FOR 'cotlette.db.jdbc.LargeObjects.toClob'; ";

    /** Returns the settings of a database in memory that is empty and nobody else's. */
    static DatabaseSettings settings() {
        AddedDriver.serve(SCHEME, OracleInH2::open);
        return new DatabaseSettings(SCHEME + "://" + UUID.randomUUID());
    }

    static String url(String name) {
        return "jdbc:h2:mem:" + name + ";MODE=Oracle;DB_CLOSE_DELAY=-1";
    }

    static String first(DatabaseSettings settings) {
        return LARGE_OBJECTS + "SET TIME ZONE 'UTC'; SET LOCK_TIMEOUT "
                + settings.timeout().toMillis();
    }

    private static Database open(Application application, String name, DatabaseSettings settings) {
        String url = url(settings.url().substring(settings.url().indexOf("//") + 2));
        JdbcSource source = new JdbcSource(
                new OracleInH2(),
                "H2 in Oracle mode",
                () -> DriverManager.getConnection(url, "sa", ""),
                first(settings),
                "SHUTDOWN",
                () -> {});
        return new SqlDatabase(
                application,
                name,
                new PooledBackend(new Connector(name, source), settings, new OracleColumns(source.dialect())));
    }

    /** H2 knows the columns of generated keys without quotes only. */
    @Override
    public String insert(String table, List<String> columns, int rows, List<String> returned) {
        return H2.insert(table, columns, rows, returned);
    }

    @Override
    public boolean returnsInserted() {
        return true;
    }

    @Override
    public Optional<String> returningUpdate(String update, List<String> columns) {
        return H2.returningUpdate(update, columns);
    }

    /** H2 keeps what it computes, and Oracle does not. */
    @Override
    public String generated(boolean stored) {
        return "";
    }

    /** A difference of days is an interval in H2, and {@code trunc} has no second argument. */
    @Override
    public String function(ScalarFunction function, int arguments, FieldType type) {
        return switch (function) {
            case WEEKDAY -> H2.function(function, arguments, new FieldType.Date());
            case TRUNCATE_YEAR, TRUNCATE_QUARTER, TRUNCATE_MONTH, TRUNCATE_WEEK, TRUNCATE_DAY ->
                H2.function(function, arguments, new FieldType.Date());
            case TRUNCATE_HOUR, TRUNCATE_MINUTE ->
                "date_trunc('" + function.name().substring("TRUNCATE_".length()) + "', $1)";
            default -> super.function(function, arguments, type);
        };
    }

    /** H2 counts units of UTF-16. */
    @Override
    public String type(ColumnType type) {
        return type instanceof ColumnType.Varchar(int length) && length <= LONGEST_TEXT
                ? "VARCHAR2(" + 2 * length + " CHAR)"
                : super.type(type);
    }

    /** H2 has no indexes over expressions. */
    @Override
    public boolean indexesExpressions() {
        return false;
    }

    /** H2 says with other numbers what went wrong. */
    @Override
    public Failure explain(String state, int code, String message) {
        return H2.explain(state, code, message);
    }

    /** H2 must know of which type a text is that is bound. */
    @Override
    public String alone(FieldType type) {
        return type.javaType() == String.class ? StandardFunctions.cast(type) : super.alone(type);
    }
}
