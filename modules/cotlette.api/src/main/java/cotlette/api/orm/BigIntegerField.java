package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A whole number of 64 bits, in a {@code long} or a {@code Long}.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface BigIntegerField {
    /** Returns whether this is the primary key. */
    boolean primaryKey() default false;

    /** Returns whether the column may be null. */
    boolean nullable() default false;

    /** Returns whether no two rows may have the same value. */
    boolean unique() default false;

    /** Returns whether the column has an index. */
    boolean index() default false;

    /** Returns the value of rows that exist when the column is added and of new objects in which the field is null; unless given, none. */
    long[] defaultValue() default {};

    /** Returns the name of the column; unless given, the field's name in snake case. */
    String column() default "";
}
