package cotlette.processor.model;

import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The kind of a model's field, with what only this kind has. */
sealed interface FieldKind {
    /**
     * A value in a column.
     *
     * @param valueClass the qualified name of the class of its values, boxed
     * @param primitive whether null cannot be stored in the Java field
     * @param arguments what its {@code FieldType} is made of, as Java literals; the name of a class ends with {@code .class}
     */
    record Scalar(FieldAnnotation annotation, String valueClass, boolean primitive, List<String> arguments)
            implements FieldKind {}

    /**
     * A value of a class of its own, which a service keeps in a column.
     *
     * @param valueClass the qualified name of the class
     * @param ordered whether its values can be compared with each other
     * @param type the name of the service, empty for the only one
     */
    record Custom(String valueClass, boolean ordered, String type) implements FieldKind {}

    /**
     * A foreign key.
     *
     * @param keyType the qualified name of the class of the values that it holds
     * @param relatedName what it is called from the other side, empty for the usual name
     * @param toField the field of the model that it holds the value of, empty for its key
     * @param single whether it is a one-to-one
     */
    record Reference(
            TypeElement model, String keyType, String onDelete, String relatedName, String toField, boolean single)
            implements FieldKind {
        /** Returns the kind of the value that it holds. */
        Scalar value() {
            FieldAnnotation annotation = Arrays.stream(FieldAnnotation.values())
                    .filter(known -> known.javaType().qualifiedName().equals(keyType))
                    .findFirst()
                    .orElse(FieldAnnotation.ENUM);
            return new Scalar(annotation, keyType, false, List.of());
        }

        /** Returns the simple name of the class of the Java field. */
        String javaClass() {
            return single ? "OneToOne" : "ForeignKey";
        }
    }

    /** Returns the simple name of the column's class. */
    default String columnClass() {
        return switch (this) {
            case Scalar scalar -> scalar.annotation().columnClass();
            case Custom custom -> custom.ordered() ? "ComparableColumn" : "ValueColumn";
            case Reference _ -> FieldAnnotation.FOREIGN_KEY.columnClass();
        };
    }

    /** Returns the qualified name of the class of its values, boxed; for a foreign key the class of the key. */
    default String valueClass() {
        return switch (this) {
            case Scalar scalar -> scalar.valueClass();
            case Custom custom -> custom.valueClass();
            case Reference reference -> reference.keyType();
        };
    }

    /** Returns whether null cannot be stored in the Java field. */
    default boolean isPrimitive() {
        return this instanceof Scalar scalar && scalar.primitive();
    }

    /** Returns whether it counts the changes of an object. */
    default boolean isVersion() {
        return this instanceof Scalar scalar && scalar.annotation() == FieldAnnotation.VERSION;
    }

    /** Returns whether it is a key that the database counts up. */
    default boolean isCounted() {
        return this instanceof Scalar scalar && scalar.annotation().isCounted();
    }
}
