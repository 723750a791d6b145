package cotlette.db.dialect;

import cotlette.db.spi.Failure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads SQLite's result codes and messages. */
final class SqliteFailures {
    /** The low byte of an extended result code is its primary one. */
    private static final int PRIMARY = 0xFF;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int INTERRUPTED = 9;
    private static final int CHECK = 275;
    private static final int FOREIGN_KEY = 787;
    private static final int NOT_NULL = 1299;
    private static final int PRIMARY_KEY = 1555;
    /** ON DELETE RESTRICT is a trigger to SQLite. */
    private static final int TRIGGER = 1811;

    private static final int UNIQUE = 2067;
    private static final int ROWID = 2579;

    private static final Pattern CONSTRAINT = Pattern.compile("constraint failed: (\\w+\\.\\w+(?:, \\w+\\.\\w+)*)");
    private static final Pattern NAME = Pattern.compile("CHECK constraint failed: (\\w+)");
    private static final Pattern NO_TABLE = Pattern.compile("no such table: (?:main\\.)?(\\w+)");
    private static final Pattern NO_COLUMN =
            Pattern.compile("(?:no such column: |has no column named )\"?(?:\\w+\\.)?\"?(\\w+)");

    private SqliteFailures() {}

    static Failure explain(int code, String message) {
        return switch (code) {
            case UNIQUE, PRIMARY_KEY, ROWID -> new Failure(Failure.Kind.UNIQUE, columns(message), message);
            case FOREIGN_KEY, TRIGGER -> new Failure(Failure.Kind.FOREIGN_KEY, List.of(), message);
            case NOT_NULL -> new Failure(Failure.Kind.NOT_NULL, columns(message), message);
            case CHECK ->
                new Failure(
                        Failure.Kind.CHECK,
                        Messages.first(NAME, message).stream().toList(),
                        message);
            default -> other(code & PRIMARY, message);
        };
    }

    private static Failure other(int code, String message) {
        if (code == BUSY || code == LOCKED) {
            return new Failure(Failure.Kind.LOCKED, List.of(), message);
        }
        if (code == INTERRUPTED) {
            return new Failure(Failure.Kind.TIMEOUT, List.of(), message);
        }
        Optional<String> table = Messages.first(NO_TABLE, message);
        return table.isPresent()
                ? Messages.named(Failure.Kind.NO_TABLE, table, message)
                : Messages.named(Failure.Kind.NO_COLUMN, Messages.first(NO_COLUMN, message), message);
    }

    /** Turns {@code UNIQUE constraint failed: users_user.name, users_user.age} into the names of the columns. */
    private static List<String> columns(String message) {
        return Messages.first(CONSTRAINT, message).stream()
                .flatMap(Pattern.compile(", ")::splitAsStream)
                .map(column -> column.substring(column.indexOf('.') + 1))
                .toList();
    }
}
