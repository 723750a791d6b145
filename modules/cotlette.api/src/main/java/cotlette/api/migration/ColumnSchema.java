package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.Optional;
import java.util.function.Consumer;
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
        return changed(draft -> {
            draft.identity = true;
            draft.primaryKey = true;
        });
    }

    /** Makes it the primary key. */
    public ColumnSchema asPrimaryKey() {
        return changed(draft -> draft.primaryKey = true);
    }

    /** Lets it be null. */
    public ColumnSchema orNull() {
        return changed(draft -> draft.nullable = true);
    }

    /** Lets no two rows have the same value. */
    public ColumnSchema withUnique() {
        return changed(draft -> draft.unique = true);
    }

    /** Gives it an index. */
    public ColumnSchema withIndex() {
        return changed(draft -> draft.indexed = true);
    }

    /** Lets it have no numbers below 0. */
    public ColumnSchema asPositive() {
        return changed(draft -> draft.positive = true);
    }

    /** Gives it a default: a String, an Integer, a Long, a Double or a Boolean; for other types a String as {@code toString} writes it, such as {@code 2026-01-31T12:00:00Z}. */
    public ColumnSchema withDefault(Object value) {
        return changed(draft -> draft.defaultValue = Optional.of(value));
    }

    /** Makes it a foreign key. */
    public ColumnSchema references(String table, String column, ReferenceAction onDelete) {
        Reference target = new Reference(Names.check(table), Names.check(column), onDelete);
        return changed(draft -> draft.reference = Optional.of(target));
    }

    /** Lets it refer to nothing. */
    public ColumnSchema withoutReference() {
        return changed(draft -> draft.reference = Optional.empty());
    }

    /** Lets the database compute it from other columns of the row when the row is written, and keep it: {@code storedAs("price * amount")}. */
    public ColumnSchema storedAs(String expression) {
        return computed(new Generated(expression, true));
    }

    /** Lets the database compute it from other columns of the row whenever it is read: {@code virtualAs("price * amount")}. */
    public ColumnSchema virtualAs(String expression) {
        return computed(new Generated(expression, false));
    }

    /** Lets it be computed otherwise, if it is computed. */
    public ColumnSchema computedAs(UnaryOperator<String> expressions) {
        return generated
                .map(known -> computed(new Generated(expressions.apply(known.expression()), known.stored())))
                .orElse(this);
    }

    private ColumnSchema computed(Generated expression) {
        return changed(draft -> draft.generated = Optional.of(expression));
    }

    /** Gives it another name. */
    public ColumnSchema named(String other) {
        return changed(draft -> draft.name = other);
    }

    private ColumnSchema changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.column();
    }

    /** A column that is being changed. */
    private static final class Draft {
        private String name;
        private final ColumnType type;
        private boolean identity;
        private boolean primaryKey;
        private boolean nullable;
        private boolean unique;
        private boolean indexed;
        private boolean positive;
        private Optional<Object> defaultValue;
        private Optional<Reference> reference;
        private Optional<Generated> generated;

        private Draft(ColumnSchema column) {
            this.name = column.name;
            this.type = column.type;
            this.identity = column.identity;
            this.primaryKey = column.primaryKey;
            this.nullable = column.nullable;
            this.unique = column.unique;
            this.indexed = column.indexed;
            this.positive = column.positive;
            this.defaultValue = column.defaultValue;
            this.reference = column.reference;
            this.generated = column.generated;
        }

        private ColumnSchema column() {
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
                    generated);
        }
    }
}
