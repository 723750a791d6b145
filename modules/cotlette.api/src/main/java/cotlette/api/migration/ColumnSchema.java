package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
 * @param generated how the database computes it, empty for a column that is written
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
        Optional<Reference> reference,
        Optional<Generated> generated)
        implements TablePart {

    /**
     * What a foreign key refers to.
     *
     * @param table the table it refers to
     * @param column that table's key
     * @param onDelete what happens to rows that refer to a deleted one
     */
    public record Reference(String table, String column, ReferenceAction onDelete) {}

    /**
     * How the database computes a column.
     *
     * @param expression what is computed, in terms of the table's columns, the same for all databases
     * @param stored whether the value is kept in the row
     */
    public record Generated(String expression, boolean stored) {}

    /** Refuses what is no name, a default whose class says nothing to a database, and what cannot be computed. */
    public ColumnSchema {
        Names.check(name);
        if (generated.isPresent() && (primaryKey || defaultValue.isPresent() || reference.isPresent())) {
            throw new IllegalArgumentException(
                    "The column " + name + " is computed, so it is no key, refers to nothing and has no default.");
        }
        defaultValue.ifPresent(value -> checkValue("A default", value));
    }

    ColumnSchema(String name, ColumnType type) {
        this(
                name,
                type,
                false,
                false,
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static void checkValue(String what, Object value) {
        if (!(value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean)) {
            throw new IllegalArgumentException(
                    what + " is a String, an Integer, a Long, a Double or a Boolean, not " + value.getClass());
        }
    }

    ColumnSchema asIdentity() {
        return new ColumnSchema(name, type, true, true, false, false, false, false, defaultValue, reference, generated);
    }

    /** Makes it the primary key. */
    public ColumnSchema asPrimaryKey() {
        return new ColumnSchema(
                name, type, identity, true, false, false, false, positive, defaultValue, reference, generated);
    }

    /** Lets it be null. */
    public ColumnSchema orNull() {
        return new ColumnSchema(
                name, type, identity, primaryKey, true, unique, indexed, positive, defaultValue, reference, generated);
    }

    /** Lets no two rows have the same value. */
    public ColumnSchema withUnique() {
        return new ColumnSchema(
                name,
                type,
                identity,
                primaryKey,
                nullable,
                true,
                indexed,
                positive,
                defaultValue,
                reference,
                generated);
    }

    /** Gives it an index. */
    public ColumnSchema withIndex() {
        return new ColumnSchema(
                name, type, identity, primaryKey, nullable, unique, true, positive, defaultValue, reference, generated);
    }

    /** Lets it have no numbers below 0. */
    public ColumnSchema asPositive() {
        return new ColumnSchema(
                name, type, identity, primaryKey, nullable, unique, indexed, true, defaultValue, reference, generated);
    }

    /** Gives it a default: a String, an Integer, a Long, a Double or a Boolean; for other types a String as {@code toString} writes it, such as {@code 2026-01-31T12:00:00Z}. */
    public ColumnSchema withDefault(Object value) {
        return new ColumnSchema(
                name,
                type,
                identity,
                primaryKey,
                nullable,
                unique,
                indexed,
                positive,
                Optional.of(value),
                reference,
                generated);
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
                Optional.of(target),
                generated);
    }

    /** Lets the database compute it from other columns of the row when the row is written, and keep it: {@code storedAs("price * amount")}. */
    public ColumnSchema storedAs(String expression) {
        return with(new Generated(expression, true));
    }

    /** Lets the database compute it from other columns of the row whenever it is read: {@code virtualAs("price * amount")}. */
    public ColumnSchema virtualAs(String expression) {
        return with(new Generated(expression, false));
    }

    /** Lets it refer to nothing. */
    public ColumnSchema withoutReference() {
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
                Optional.empty(),
                generated);
    }

    /** Gives it another name. */
    public ColumnSchema named(String other) {
        return new ColumnSchema(
                other,
                type,
                identity,
                primaryKey,
                nullable,
                unique,
                indexed,
                positive,
                defaultValue,
                reference,
                generated);
    }

    /** Lets it be computed otherwise, if it is computed. */
    public ColumnSchema computedAs(UnaryOperator<String> expressions) {
        return generated
                .map(computed -> with(new Generated(expressions.apply(computed.expression()), computed.stored())))
                .orElse(this);
    }

    private ColumnSchema with(Generated computed) {
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
                reference,
                Optional.of(computed));
    }
}
