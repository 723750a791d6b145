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
 * @param primaryKey whether it is the primary key
 * @param nullable whether it may be null
 * @param unique whether no two rows may have the same value
 * @param index whether its column has an index
 * @param defaultValue the default, of {@code javaType}
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
        Optional<Object> defaultValue) {

    /** Creates a field that is required and has no options. */
    public static ModelField of(String name, String column, FieldType type, Class<?> javaType) {
        return new ModelField(name, column, type, javaType, false, false, false, false, Optional.empty());
    }

    /** Makes it the primary key. */
    public ModelField asPrimaryKey() {
        return new ModelField(name, column, type, javaType, true, nullable, unique, index, defaultValue);
    }

    /** Lets it be null. */
    public ModelField orNull() {
        return new ModelField(name, column, type, javaType, primaryKey, true, unique, index, defaultValue);
    }

    /** Lets no two rows have the same value. */
    public ModelField withUnique() {
        return new ModelField(name, column, type, javaType, primaryKey, nullable, true, index, defaultValue);
    }

    /** Gives its column an index. */
    public ModelField withIndex() {
        return new ModelField(name, column, type, javaType, primaryKey, nullable, unique, true, defaultValue);
    }

    /** Gives it a default. */
    public ModelField withDefault(Object value) {
        return new ModelField(
                name, column, type, javaType, primaryKey, nullable, unique, index, Optional.of(javaType.cast(value)));
    }
}
