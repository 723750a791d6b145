package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * An index of a table as a value. Immutable; what looks like a change returns another one.
 *
 * @param columns what it is over, in order: names of columns, and expressions that are the same for all databases, {@code lower(title)}
 * @param unique whether no two rows have the same values in all of them
 * @param name its name, by which its table knows it; empty where its columns tell it apart
 * @param where the condition on the rows that are in it; empty for all rows
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record IndexSchema(List<String> columns, boolean unique, String name, String where) {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when it is over nothing, or has no name and needs one
     */
    public IndexSchema {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("An index has at least one column.");
        }
        if (!name.isEmpty()) {
            Names.check(name);
        } else if (!where.isEmpty() || !columns.stream().allMatch(IndexSchema::isColumn)) {
            throw new IllegalArgumentException("An index over expressions, or over some rows only, needs a name.");
        }
    }

    /** Creates an index over all rows, which its columns tell apart. */
    public IndexSchema(List<String> columns, boolean unique) {
        this(columns, unique, "", "");
    }

    /** Returns whether a part of an index is the name of a column, and no expression. */
    public static boolean isColumn(String part) {
        return Names.isName(part);
    }

    /** Lets no two rows have the same values. */
    public IndexSchema asUnique() {
        return new IndexSchema(columns, true, name, where);
    }

    /** Puts only those rows into it that fulfil a condition. */
    public IndexSchema where(String condition) {
        return new IndexSchema(columns, unique, name, condition);
    }
}
