package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a model's table an index over several columns: {@code @Index(fields = {"shelf", "place"}, unique = true)}. For a single column,
 * the field's own options say it. On an abstract model, all models that extend it have the index.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Index.Several.class)
@Stability(Stability.Level.STABLE)
public @interface Index {
    /** Returns the names of the fields, in order. */
    String[] fields();

    /** Returns whether no two rows may have the same values in all of them; rows with a null in one of them may. */
    boolean unique() default false;

    /** Holds several indexes; the compiler writes it. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @Stability(Stability.Level.STABLE)
    @interface Several {
        /** Returns the indexes. */
        Index[] value();
    }
}
