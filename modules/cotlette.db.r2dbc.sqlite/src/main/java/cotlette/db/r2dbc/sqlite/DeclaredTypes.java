package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Type;
import java.util.Locale;

/** What the types that tables declare are in R2DBC's words. SQLite takes any name, and goes by parts of it. */
final class DeclaredTypes {
    private DeclaredTypes() {}

    /** Returns the type. An {@code INTEGER} has 64 bits, as SQLite's integers have. */
    static Type type(String declared) {
        String name = declared.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "TINYINT" -> R2dbcType.TINYINT;
            case "SMALLINT" -> R2dbcType.SMALLINT;
            case "BOOLEAN", "BOOL" -> R2dbcType.BOOLEAN;
            case "DATE" -> R2dbcType.DATE;
            case "TIME" -> R2dbcType.TIME;
            case "DATETIME", "TIMESTAMP" -> R2dbcType.TIMESTAMP;
            case "CLOB" -> R2dbcType.CLOB;
            case "CHAR" -> R2dbcType.CHAR;
            case "NUMERIC" -> R2dbcType.NUMERIC;
            case "DECIMAL" -> R2dbcType.DECIMAL;
            default -> affinity(name);
        };
    }

    /** SQLite's own rules, in their order. */
    private static Type affinity(String name) {
        if (name.contains("INT")) {
            return R2dbcType.BIGINT;
        }
        if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
            return R2dbcType.VARCHAR;
        }
        if (name.contains("BLOB")) {
            return R2dbcType.BLOB;
        }
        if (name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB")) {
            return R2dbcType.DOUBLE;
        }
        return R2dbcType.NUMERIC;
    }
}
