package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.OrmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the values of a term.
 *
 * @param type their type, which is none of a reference
 * @param nullable whether one can be null
 */
record Typed(FieldType type, boolean nullable) {
    static final FieldType TEXT = new FieldType.Text();

    /** What functions make of texts that are no large objects. */
    private static final FieldType SHORT_TEXT = new FieldType.Char(255);

    static final FieldType INTEGER = new FieldType.Int();
    static final FieldType LONG = new FieldType.BigInt();
    static final FieldType REAL = new FieldType.Real();
    static final FieldType BOOLEAN = new FieldType.Bool();
    static final FieldType DATE = new FieldType.Date();
    static final FieldType INSTANT = new FieldType.DateTime(false, false);
    private static final List<FieldType> PLAIN =
            List.of(TEXT, INTEGER, LONG, REAL, BOOLEAN, DATE, INSTANT, new FieldType.Decimal(30, 10));

    static Typed of(ModelField field, boolean optional) {
        return new Typed(field.type().stored(), field.nullable() || optional);
    }

    /** Returns the type of a value that stands where nothing else says of which type it is. */
    static FieldType of(@Nullable Object position) {
        Class<?> javaType = position instanceof QueryShape.Position known ? known.javaType() : Object.class;
        return PLAIN.stream()
                .filter(type -> type.javaType() == javaType)
                .findFirst()
                .orElseThrow(
                        () -> new OrmException(
                                "A query has a value of the class " + javaType.getSimpleName()
                                        + " where nothing says what it is to the database. Compare it with a column, or leave it to the Java code."));
    }

    /**
     * Returns the type of an expression.
     *
     * @param small whether all that it is made of are values that the database tells apart
     */
    static FieldType made(FieldType type, boolean small) {
        return small && type.equals(TEXT) ? SHORT_TEXT : type;
    }

    Typed orNull(boolean also) {
        return new Typed(type, nullable || also);
    }
}
