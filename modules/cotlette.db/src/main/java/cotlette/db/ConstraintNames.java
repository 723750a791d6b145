package cotlette.db;

import cotlette.api.base.Stability;
import cotlette.api.migration.IndexSchema;
import java.util.Locale;

/**
 * The names that databases have for the constraints and indexes of a table: {@code home_page_title_key}. They follow from the names of the
 * table and its columns, so that they are the same wherever a table has the same history or none.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ConstraintNames {
    /** The longest name that all databases take. */
    private static final int LONGEST = 63;

    private ConstraintNames() {}

    /** Returns the name of a table's primary key. */
    public static String primaryKey(String table) {
        return name(table, "pkey");
    }

    /** Returns the name of a column's reference to another table. */
    public static String reference(String table, String column) {
        return name(table + "_" + column, "fkey");
    }

    /** Returns the name of a check of a table, or of a column that has no numbers below 0. */
    public static String check(String table, String check) {
        return name(table + "_" + check, "check");
    }

    /** Returns the name of the check that a computed column is not null. */
    public static String required(String table, String column) {
        return check(table, column + "_required");
    }

    /** Returns the name of an index. */
    public static String index(String table, IndexSchema index) {
        String name = index.name().isEmpty() ? String.join("_", index.columns()) : index.name();
        return name(table + "_" + name, index.unique() ? "key" : "idx");
    }

    /** Returns the name of a column's constraint to be unique, where there is one beside the index. */
    public static String unique(String table, String column) {
        return name(table + "_" + column, "unique");
    }

    /** The same at every call, also where it must be cut: then a hash keeps it apart from others that begin alike. */
    private static String name(String words, String kind) {
        String full = words + "_" + kind;
        if (full.length() <= LONGEST) {
            return full;
        }
        String end = String.format(Locale.ROOT, "_%08x_%s", full.hashCode(), kind);
        return full.substring(0, LONGEST - end.length()) + end;
    }
}
