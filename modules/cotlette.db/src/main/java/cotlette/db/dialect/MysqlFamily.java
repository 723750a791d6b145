package cotlette.db.dialect;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnType;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Json;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import cotlette.db.spi.TableAlterations;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL and MariaDB write alike. Both are told on each connection to read the standard's SQL ({@link #session}): names in double quotes,
 * {@code ||} for texts, no backslashes, and an error for what does not fit.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public abstract sealed class MysqlFamily implements Dialect permits MysqlDialect, MariadbDialect {
    /** The protocol counts the values of a statement with 16 bits. */
    private static final int MAXIMUM_BINDS = 65_535;

    /** A row has 65,535 bytes, and a character up to four. */
    private static final int LONGEST_VARCHAR = 16_000;

    private static final int UUID_LENGTH = 36;

    private static final int TOO_MANY_CONNECTIONS = 1040;
    private static final int ACCESS_DENIED_TO_DATABASE = 1044;
    private static final int NO_DATABASE = 1049;

    private static final String MODES =
            "ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES,"
                    + "ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final String collation;

    /**
     * Creates the dialect.
     *
     * @param collation compares texts by their characters' numbers, and counts trailing blanks
     */
    MysqlFamily(String collation) {
        this.collation = collation;
    }

    /**
     * Returns the statement that each connection runs first.
     *
     * @param lockSeconds how long to wait for a lock
     */
    public final String session(long lockSeconds) {
        return "SET SESSION sql_mode = '" + MODES + "', time_zone = '+00:00', collation_connection = '" + collation
                + "', lc_messages = 'en_US', innodb_lock_wait_timeout = " + lockSeconds + ", lock_wait_timeout = "
                + lockSeconds;
    }

    /** Returns the SQL state that other databases have for a failure to connect, {@code state} for all others. */
    public final String connectingState(int code, String state) {
        return switch (code) {
            case NO_DATABASE, ACCESS_DENIED_TO_DATABASE -> "3D000";
            case TOO_MANY_CONNECTIONS -> "53300";
            default -> state;
        };
    }

    @Override
    public final String quote(String identifier) {
        return StandardSql.quote(identifier);
    }

    @Override
    public final int maximumBinds() {
        return MAXIMUM_BINDS;
    }

    /** Points in time are kept without a zone, which is always that of UTC: the type with one ends in the year 2038. */
    @Override
    public @Nullable Object bind(FieldType type, @Nullable Object value) {
        return switch (value) {
            case Instant instant ->
                LocalDateTime.ofInstant(InstantText.checked(instant).truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
            case UUID uuid -> uuid.toString();
            case Json json -> json.text();
            case null, default -> StandardValues.bind(value);
        };
    }

    @Override
    public <V> V restore(Object stored, Class<V> type) {
        Object value = switch (stored) {
            case LocalDateTime time when type == Instant.class -> time.toInstant(ZoneOffset.UTC);
            case Number number when type == Boolean.class -> number.longValue() != 0;
            case String text when type == UUID.class && text.length() == UUID_LENGTH -> UUID.fromString(text);
            default -> stored;
        };
        return StandardValues.restore(name(), value, type);
    }

    @Override
    public final Class<? extends Temporal> pointInTime() {
        return LocalDateTime.class;
    }

    @Override
    public String comparison(Lookup lookup, FieldType type) {
        return MysqlTemplates.comparison(lookup);
    }

    @Override
    public String function(ScalarFunction function, int arguments, FieldType type) {
        return MysqlTemplates.function(function, arguments, type);
    }

    @Override
    public final String arithmetic(Term.Operator operator, FieldType type) {
        return MysqlTemplates.arithmetic(operator, type);
    }

    @Override
    public final String aggregate(Term.Kind kind, FieldType type) {
        return MysqlTemplates.aggregate(kind);
    }

    @Override
    public final boolean assignsInTurn() {
        return true;
    }

    @Override
    public final String cast(FieldType from, FieldType to) {
        return MysqlTemplates.cast(to);
    }

    @Override
    public final String alone(FieldType type) {
        return "$1";
    }

    @Override
    public final String order(FieldType type, boolean descending, boolean nullable, boolean nullsFirst) {
        return MysqlTemplates.order(descending, nullable, nullsFirst);
    }

    @Override
    public String insert(String table, List<String> columns, int rows, List<String> returned) {
        return columns.isEmpty() ? "INSERT INTO " + table + " () VALUES ()" : StandardSql.insert(table, columns, rows);
    }

    @Override
    public final List<String> emptying(List<String> quotedTables) {
        return StandardSql.emptying("SET foreign_key_checks = 0", quotedTables, "SET foreign_key_checks = 1");
    }

    @Override
    public final boolean undoesSchemaChanges() {
        return false;
    }

    /**
     * Texts say how they are compared, because servers and databases differ in what they do unasked. JSON is text: MySQL's own type would
     * round numbers.
     */
    @Override
    public String type(ColumnType type) {
        return switch (type) {
            case ColumnType.Varchar(int length) ->
                (length <= LONGEST_VARCHAR ? "varchar(" + length + ")" : "longtext") + characters();
            case ColumnType.Text() -> "longtext" + characters();
            case ColumnType.Timestamp() -> "datetime(6)";
            case ColumnType.Uuid() -> "char(" + UUID_LENGTH + ") CHARACTER SET ascii COLLATE ascii_bin";
            case ColumnType.Json() -> "longtext" + characters();
            case ColumnType.Binary(int length) -> length <= LONGEST_VARCHAR ? "varbinary(" + length + ")" : "longblob";
            default -> StandardSql.type(type, "longtext");
        };
    }

    private String characters() {
        return " CHARACTER SET utf8mb4 COLLATE " + collation;
    }

    @Override
    public final String identity() {
        return "bigint NOT NULL AUTO_INCREMENT PRIMARY KEY";
    }

    /**
     * In parentheses, without which MySQL takes no default of a long text. MySQL writes the texts of defaults and checks anew, with backslashes
     * before quotes, and then cannot read them; so these go in as bytes.
     */
    @Override
    public String literal(Object value) {
        return switch (value) {
            case LocalDateTime time -> '\'' + time.toString() + '\'';
            case String text
            when text.contains("'") || text.contains("\\") ->
                "(CONVERT(X'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))
                        + "' USING utf8mb4) COLLATE " + collation + ")";
            case String text -> '(' + StandardSql.literal(text) + ')';
            default -> StandardSql.literal(value);
        };
    }

    @Override
    public final Optional<TableAlterations> alterations() {
        return Optional.of(new MysqlAlterations(renamesInExpressions()));
    }

    /** Returns whether computed columns and indexes follow a column that gets another name. */
    abstract boolean renamesInExpressions();

    @Override
    public final boolean namesKeys() {
        return false;
    }

    @Override
    public final boolean keepsIndexesInTables() {
        return true;
    }

    /** Tables, columns, indexes, foreign keys and checks that are there, and those that are not. */
    @Override
    public final boolean isDoneAlready(String state, int code, String message) {
        return Set.of(1050, 1051, 1054, 1060, 1061, 1091, 1146, 1176, 1826, 3822, 3940)
                        .contains(code)
                // MariaDB tells of a foreign key that is there as of a table that cannot be created.
                || (code == 1005 && message.contains("errno: 121"));
    }

    @Override
    public final Optional<String> lockingSchema() {
        return Optional.of("SELECT GET_LOCK(left(concat('cotlette.', database()), 64), 0)");
    }

    @Override
    public final Failure explain(String state, int code, String message) {
        return MysqlFailures.explain(code, message);
    }
}
