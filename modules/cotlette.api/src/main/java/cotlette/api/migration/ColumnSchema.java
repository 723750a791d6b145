package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.Optional;

/**
 * A column as a value. Immutable; begins as {@code NOT NULL} without default, and what looks like a change returns another one.
 *
 * @param name its name
 * @param type its type
 * @param identity whether the database counts its values up by itself
 * @param primaryKey whether it is the table's primary key
 * @param nullable whether it may be null
 * @param unique whether no two rows have the same value
 * @param indexed whether it has an index
 * @param positive whether it has no numbers below 0
 * @param defaultValue the value of rows that do not give one: a String, Integer, Long, Double or Boolean
 * @param reference the row it refers to
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public record ColumnSchema(
        String name,
        ColumnType type,
        boolean identity,
        boolean primaryKey,
        boolean nullable,
        boolean unique,
        boolean indexed,
        boolean positive,
        Optional<Object> defaultValue,
        Optional<Reference> reference)
        implements TablePart {

    /**
     * What a foreign key refers to.
     *
     * @param table the table it refers to
     * @param column that table's key
     * @param onDelete what happens to rows that refer to a deleted one
     */
    public record Reference(String table, String column, ReferenceAction onDelete) {}

    /** Refuses what is no name, and a default whose class says nothing to a database. */
    public ColumnSchema {
        Names.check(name);
        defaultValue.ifPresent(ColumnSchema::checkDefault);
    }

    ColumnSchema(String name, ColumnType type) {
        this(name, type, false, false, false, false, false, false, Optional.empty(), Optional.empty());
    }

    private static void checkDefault(Object value) {
        if (!(value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean)) {
            throw new IllegalArgumentException(
                    "A default is a String, an Integer, a Long, a Double or a Boolean, not " + value.getClass());
        }
    }

    ColumnSchema asIdentity() {
        return new ColumnSchema(name, type, true, true, false, false, false, false, defaultValue, reference);
    }

    /** Makes it the primary key. */
    public ColumnSchema asPrimaryKey() {
        return new ColumnSchema(name, type, identity, true, false, false, false, positive, defaultValue, reference);
    }

    /** Lets it be null. */
    public ColumnSchema orNull() {
        return new ColumnSchema(
                name, type, identity, primaryKey, true, unique, indexed, positive, defaultValue, reference);
    }

    /** Lets no two rows have the same value. */
    public ColumnSchema withUnique() {
        return new ColumnSchema(
                name, type, identity, primaryKey, nullable, true, indexed, positive, defaultValue, reference);
    }

    /** Gives it an index. */
    public ColumnSchema withIndex() {
        return new ColumnSchema(
                name, type, identity, primaryKey, nullable, unique, true, positive, defaultValue, reference);
    }

    /** Lets it have no numbers below 0. */
    public ColumnSchema asPositive() {
        return new ColumnSchema(
                name, type, identity, primaryKey, nullable, unique, indexed, true, defaultValue, reference);
    }

    /** Gives it a default: a String, an Integer, a Long, a Double or a Boolean; for other types a String as {@code toString} writes it, such as {@code 2026-01-31T12:00:00Z}. */
    public ColumnSchema withDefault(Object value) {
        return new ColumnSchema(
                name, type, identity, primaryKey, nullable, unique, indexed, positive, Optional.of(value), reference);
    }

    /** Makes it a foreign key. */
    public ColumnSchema references(String table, String column, ReferenceAction onDelete) {
        Reference target = new Reference(Names.check(table), Names.check(column), onDelete);
        return new ColumnSchema(
                name,
                type,
                identity,
                primaryKey,
                nullable,
                unique,
                indexed,
                positive,
                defaultValue,
                Optional.of(target));
    }
}
