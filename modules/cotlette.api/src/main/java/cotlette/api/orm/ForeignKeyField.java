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

    /**
     * Returns what the relation is called from the other side, as in {@code Group_.users()} and {@code "users__name"}; unless given, the
     * model's name in lower case. {@code "+"} gives it no name there.
     */
    String relatedName() default "";

    /** Returns the unique field of the other model that the column holds the value of; unless given, its key. */
    String toField() default "";

    /** Returns whether the column may be null. */
    boolean nullable() default false;

    /** Returns whether no two rows may have the same value. */
    boolean unique() default false;

    /** Returns the key that a new object refers to unless it is set, one text or none; {@link OnDelete#SET_DEFAULT} needs it. */
    String[] defaultValue() default {};

    /** Returns the name of the column; unless given, the field's name in snake case with {@code _id}. */
    String column() default "";
}
