package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refers to a row of a model, in a {@code ForeignKey<T>}; the column is indexed.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface ForeignKeyField {
    /** Returns what happens to the object when the one it refers to is deleted. */
    OnDelete onDelete() default OnDelete.CASCADE;

    /** Returns whether the column may be null. */
    boolean nullable() default false;

    /** Returns whether no two rows may have the same value. */
    boolean unique() default false;

    /** Returns the name of the column; unless given, the field's name in snake case with {@code _id}. */
    String column() default "";
}
