package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Makes R2DBC's exceptions of what SQLite reports. Their error code is SQLite's extended one, as in {@code SQLITE_CONSTRAINT_UNIQUE}. */
final class Failures {
    /** {@code [SQLITE_BUSY] The database file is locked (database is locked)}: what SQLite itself says stands in the parentheses. */
    private static final Pattern DRIVER_MESSAGE = Pattern.compile("\\[SQLITE_\\w+] .*?\\((.*)\\)", Pattern.DOTALL);

    private Failures() {}

    static R2dbcException closed() {
        return new R2dbcNonTransientResourceException("The connection is closed.", "08003");
    }

    /** Returns that a statement cannot be part of a transaction which SQLite has undone already. */
    static R2dbcException undone(R2dbcException cause) {
        return new R2dbcRollbackException(
                "SQLite undid the whole transaction when an earlier statement failed: " + cause.getMessage()
                        + ". Roll it back.",
                "40000",
                cause.getErrorCode(),
                cause);
    }

    static R2dbcException of(SQLException failure, Turn turn) {
        return of(failure, turn, Optional.empty());
    }

    static R2dbcException of(SQLException failure, Turn turn, String sql) {
        return of(failure, turn, Optional.of(sql));
    }

    private static R2dbcException of(SQLException failure, Turn turn, Optional<String> statement) {
        SQLiteErrorCode code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : codeOf(failure);
        String message = message(failure);
        String reason = failure instanceof SQLiteException ? "[" + code.name() + "] " + message : message;
        String sql = statement.orElse(null);
        if (turn.isLate()) {
            return new R2dbcTimeoutException(
                    "The statement took longer than it may.", "HYT00", code.code, sql, failure);
        }
        return switch (Category.of(code)) {
            case BAD_GRAMMAR -> new R2dbcBadGrammarException(reason, "42000", code.code, sql, failure);
            case INTEGRITY ->
                new R2dbcDataIntegrityViolationException(reason, constraintState(code), code.code, sql, failure);
            case BAD_VALUE -> new R2dbcDataIntegrityViolationException(reason, "22000", code.code, sql, failure);
            case LOCKED -> new R2dbcTransientResourceException(reason, "40001", code.code, sql, failure);
            case INTERRUPTED -> new R2dbcTransientResourceException(reason, "HY008", code.code, sql, failure);
            case FORBIDDEN -> new R2dbcPermissionDeniedException(reason, "42501", code.code, sql, failure);
            case READ_ONLY -> new R2dbcPermissionDeniedException(reason, "25006", code.code, sql, failure);
            case UNREACHABLE -> new R2dbcNonTransientResourceException(reason, "08001", code.code, sql, failure);
            case OTHER -> new R2dbcNonTransientResourceException(reason, "HY000", code.code, sql, failure);
        };
    }

    private enum Category {
        BAD_GRAMMAR,
        INTEGRITY,
        BAD_VALUE,
        LOCKED,
        INTERRUPTED,
        FORBIDDEN,
        READ_ONLY,
        UNREACHABLE,
        OTHER;

        private static final int PRIMARY_CODE = 0xFF;

        static Category of(SQLiteErrorCode code) {
            return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE)) {
                case SQLITE_ERROR, SQLITE_RANGE -> BAD_GRAMMAR;
                case SQLITE_CONSTRAINT -> INTEGRITY;
                case SQLITE_MISMATCH, SQLITE_TOOBIG -> BAD_VALUE;
                case SQLITE_BUSY, SQLITE_LOCKED -> LOCKED;
                case SQLITE_INTERRUPT -> INTERRUPTED;
                case SQLITE_AUTH, SQLITE_PERM -> FORBIDDEN;
                case SQLITE_READONLY -> READ_ONLY;
                case SQLITE_CANTOPEN, SQLITE_NOTADB -> UNREACHABLE;
                default -> OTHER;
            };
        }
    }

    private static String constraintState(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_CONSTRAINT_NOTNULL -> "23502";
            case SQLITE_CONSTRAINT_FOREIGNKEY -> "23503";
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> "23505";
            case SQLITE_CONSTRAINT_CHECK -> "23514";
            default -> "23000";
        };
    }

    private static SQLiteErrorCode codeOf(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode());
    }

    private static String message(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher matcher = DRIVER_MESSAGE.matcher(message);
        return matcher.matches() ? matcher.group(1) : message;
    }
}
