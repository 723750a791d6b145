package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the database compute a field from others of the same row. It stands beside the annotation that says what the field holds, and may be
 * alone where the Java type says that:
 *
 * {@snippet :
 * @GeneratedField(expression = "price * amount")
 * @DecimalField(maxDigits = 10, decimalPlaces = 2)
 * public BigDecimal total;
 * }
 *
 * <p>Nobody writes such a field: what is assigned to it is lost when the object is saved, and then it has what the database computed.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.INCUBATING)
public @interface GeneratedField {
    /**
     * Returns what is computed, in the words of a {@link Check}, from fields of the model that are neither relations, nor generated, nor a
     * key that the database counts up.
     */
    String expression();

    /**
     * Returns whether the value is kept in the row, computed when the row is written; else it takes no space, and is computed when it is
     * read. Where a database cannot do one of the two, it refuses the migration.
     */
    boolean stored() default true;
}
