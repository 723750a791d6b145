package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Optional;

/**
 * A field of a model as metadata. Immutable; what looks like a change returns another one.
 *
 * @param name the name of the Java field
 * @param column the name of the column
 * @param type its kind
 * @param javaType the class of its values, boxed; for a foreign key the class of the key
 * @param primaryKey whether it is the primary key, or part of it
 * @param nullable whether it may be null
 * @param unique whether no two rows may have the same value
 * @param index whether its column has an index
 * @param defaultValue the default, of {@code javaType}; of a custom field the text that means it
 * @param details what it is to people, and which values they may save
 * @param generated how the database computes it, empty for a field that is written
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ModelField(
        String name,
        String column,
        FieldType type,
        Class<?> javaType,
        boolean primaryKey,
        boolean nullable,
        boolean unique,
        boolean index,
        Optional<Object> defaultValue,
        FieldDetails details,
        Optional<Generated> generated) {

    /**
     * How the database computes a field.
     *
     * @param expression what is computed, in terms of the model's fields
     * @param stored whether the value is kept in the row
     */
    public record Generated(String expression, boolean stored) {}

    /** Creates a field that is required and has no options. */
    public static ModelField of(String name, String column, FieldType type, Class<?> javaType) {
        return new ModelField(
                name,
                column,
                type,
                javaType,
                false,
                false,
                false,
                false,
                Optional.empty(),
                FieldDetails.of(name),
                Optional.empty());
    }

    /** Makes it the primary key, or part of it. */
    public ModelField asPrimaryKey() {
        return new ModelField(
                name, column, type, javaType, true, nullable, unique, index, defaultValue, details, generated);
    }

    /** Lets it be null. */
    public ModelField orNull() {
        return new ModelField(
                name, column, type, javaType, primaryKey, true, unique, index, defaultValue, details, generated);
    }

    /** Lets no two rows have the same value. */
    public ModelField withUnique() {
        return new ModelField(
                name, column, type, javaType, primaryKey, nullable, true, index, defaultValue, details, generated);
    }

    /** Gives its column an index. */
    public ModelField withIndex() {
        return new ModelField(
                name, column, type, javaType, primaryKey, nullable, unique, true, defaultValue, details, generated);
    }

    /** Gives it a default. */
    public ModelField withDefault(Object value) {
        return new ModelField(
                name,
                column,
                type,
                javaType,
                primaryKey,
                nullable,
                unique,
                index,
                Optional.of(type instanceof FieldType.Custom ? value : javaType.cast(value)),
                details,
                generated);
    }

    /** Lets the database compute it, in terms of the model's fields; nobody enters it. */
    public ModelField generatedAs(String expression, boolean stored) {
        return new ModelField(
                name,
                column,
                type,
                javaType,
                primaryKey,
                nullable,
                unique,
                index,
                defaultValue,
                details.notEditable(),
                Optional.of(new Generated(expression, stored)));
    }

    /** Gives it another name for people than its own in words. */
    public ModelField withVerboseName(String verboseName) {
        return with(details.withVerboseName(verboseName));
    }

    /** Tells people what to enter. */
    public ModelField withHelpText(String helpText) {
        return with(details.withHelpText(helpText));
    }

    /** Lets no empty text be saved. */
    public ModelField withoutBlank() {
        return with(details.withoutBlank());
    }

    /** Leaves it out of forms. */
    public ModelField notEditable() {
        return with(details.notEditable());
    }

    /** Adds one of the values that alone may be saved. */
    public ModelField withChoice(Object value, String label) {
        return with(details.with(new FieldChoice(javaType.cast(value), label)));
    }

    /** Adds a rule for its values, which are of {@code type}. */
    public <V> ModelField withValidator(Class<V> type, FieldValidator<? super V> validator) {
        return with(details.with(value -> validator.problem(type.cast(value))));
    }

    private ModelField with(FieldDetails changed) {
        return new ModelField(
                name, column, type, javaType, primaryKey, nullable, unique, index, defaultValue, changed, generated);
    }

    /** Gives the relation of a foreign key a name on the other side. */
    public ModelField relatedAs(String relation) {
        return with(reference().relatedName(relation));
    }

    /** Lets a foreign key hold the value of another field than the key. */
    public ModelField toField(String field) {
        return with(reference().toField(field));
    }

    /** Lets no two objects refer to the same one. */
    public ModelField oneToOne() {
        return with(reference().single());
    }

    /** Returns the field as one of a model, which a custom field must know to convert its values. */
    ModelField in(Class<?> model) {
        return type instanceof FieldType.Custom custom ? with(custom.in(model, name)) : this;
    }

    private FieldType.Reference reference() {
        if (type instanceof FieldType.Reference reference) {
            return reference;
        }
        throw new IllegalStateException("'" + name + "' is no foreign key.");
    }

    private ModelField with(FieldType other) {
        return new ModelField(
                name, column, other, javaType, primaryKey, nullable, unique, index, defaultValue, details, generated);
    }
}
