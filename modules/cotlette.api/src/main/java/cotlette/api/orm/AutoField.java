package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key of 64 bits that the database counts up; the field is a {@code Long}, null until the object is saved.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface AutoField {
    /** Returns what people call the field; unless given, its name in words. */
    String verboseName() default "";

    /** Returns what tells people what to enter. */
    String helpText() default "";

    /** Returns the name of the column; unless given, the field's name in snake case. */
    String column() default "";
}
