package cotlette.processor.model;

import javax.lang.model.element.TypeElement;

/** The kind of a model's field, with what only this kind has. */
sealed interface FieldKind {
    /** A key that the database counts up. */
    record Auto() implements FieldKind {}

    /** Text of limited length. */
    record Char(int maxLength) implements FieldKind {}

    /** Text of any length. */
    record Text() implements FieldKind {}

    /** A whole number. */
    record Int(boolean primitive) implements FieldKind {}

    /** True or false. */
    record Bool(boolean primitive) implements FieldKind {}

    /** A point in time. */
    record DateTime(boolean autoNow, boolean autoNowAdd) implements FieldKind {}

    /**
     * A foreign key.
     *
     * @param keyType the qualified name of the class of the model's key
     */
    record Reference(TypeElement model, String keyType, String onDelete) implements FieldKind {}

    /** Returns the simple name of the column's class. */
    default String columnClass() {
        return switch (this) {
            case Auto _ -> "LongColumn";
            case Char _ -> "TextColumn";
            case Text _ -> "TextColumn";
            case Int _ -> "IntegerColumn";
            case Bool _ -> "BooleanColumn";
            case DateTime _ -> "TemporalColumn";
            case Reference _ -> "ForeignKeyColumn";
        };
    }

    /** Returns the qualified name of the class of its values, boxed; for a foreign key the class of the key. */
    default String valueClass() {
        return switch (this) {
            case Auto _ -> "java.lang.Long";
            case Char _ -> "java.lang.String";
            case Text _ -> "java.lang.String";
            case Int _ -> "java.lang.Integer";
            case Bool _ -> "java.lang.Boolean";
            case DateTime _ -> "java.time.Instant";
            case Reference reference -> reference.keyType();
        };
    }

    /** Returns whether null cannot be stored in the Java field. */
    default boolean isPrimitive() {
        return switch (this) {
            case Int(boolean primitive) -> primitive;
            case Bool(boolean primitive) -> primitive;
            case Auto _, Char _, Text _, DateTime _, Reference _ -> false;
        };
    }
}
