package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bytes, in a {@code byte[]}. More of them than {@code maxLength} are refused when the object is saved.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface BinaryField {
    /** Returns the greatest number of bytes, at least 1. */
    int maxLength() default 1_048_576;

    /** Returns whether the column may be null. */
    boolean nullable() default false;

    /** Returns what else a value must fulfil when it is saved; each class has a constructor without parameters. */
    Class<? extends FieldValidator<?>>[] validators() default {};

    /** Returns what people call the field; unless given, its name in words. */
    String verboseName() default "";

    /** Returns what tells people what to enter. */
    String helpText() default "";

    /** Returns whether forms let people enter a value. */
    boolean editable() default true;

    /** Returns the name of the column; unless given, the field's name in snake case. */
    String column() default "";
}
