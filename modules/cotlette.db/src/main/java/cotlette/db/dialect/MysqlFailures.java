package cotlette.db.dialect;

import cotlette.db.spi.Failure;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the error numbers and English messages of MySQL and MariaDB. */
final class MysqlFailures {
    /** What the driver writes in front: the number of the connection. */
    private static final Pattern CONNECTION = Pattern.compile("^\\(conn[:=]\\h*\\d+\\)\\h*");

    /** {@code for key 'library_author.library_author_email_key'}; MariaDB leaves the table out. */
    private static final Pattern KEY = Pattern.compile(" for key '(?:[^'.]+\\.)?([^'.]+)'$");

    /** {@code Check constraint 'name' is violated}; MariaDB says {@code CONSTRAINT `name` failed for …}. */
    private static final Pattern CHECK = Pattern.compile("(?i)constraint ['`\"](?:[^'`\".]+\\.)?([^'`\".]+)['`\"]");

    private static final Pattern ENTRY = Pattern.compile("^Duplicate entry '.*' for key ", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("'(?:[^'.]+\\.)?([^'.]+)'");
    private static final Pattern COLUMN = Pattern.compile("'(?:[^']+\\.)?([^'.]+)'");

    /** {@code Incorrect string value: '…' for column}, {@code Truncated incorrect DOUBLE value: '…'}. */
    private static final Pattern VALUE = Pattern.compile("value:? '.*?'(?= for |$)", Pattern.DOTALL);

    private MysqlFailures() {}

    static Failure explain(int code, String message) {
        String said = CONNECTION.matcher(message).replaceFirst("");
        return switch (code) {
            case 1062, 1586 ->
                new Failure(
                        Failure.Kind.UNIQUE,
                        Messages.first(KEY, said).stream().toList(),
                        ENTRY.matcher(said).replaceFirst("Duplicate entry for key "));
            case 1451, 1452, 1216, 1217 -> new Failure(Failure.Kind.FOREIGN_KEY, List.of(), said);
            case 1048, 1364 ->
                new Failure(
                        Failure.Kind.NOT_NULL,
                        Messages.first(COLUMN, said).stream().toList(),
                        said);
            case 3819, 4025 ->
                new Failure(
                        Failure.Kind.CHECK, Messages.first(CHECK, said).stream().toList(), said);
            case 1146, 1051 -> Messages.named(Failure.Kind.NO_TABLE, Messages.first(TABLE, said), said);
            case 1054 -> Messages.named(Failure.Kind.NO_COLUMN, Messages.first(COLUMN, said), said);
            // A time-out of a lock, a deadlock, a lock that was not to be waited for, a row that has changed since it
            // was read.
            case 1205, 1213, 3572, 1020 -> new Failure(Failure.Kind.LOCKED, List.of(), said);
            case 1317, 1969, 3024 -> new Failure(Failure.Kind.TIMEOUT, List.of(), said);
            default ->
                new Failure(Failure.Kind.OTHER, List.of(), VALUE.matcher(said).replaceAll("value …"));
        };
    }
}
