package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts how often the object was saved, in an {@code int} or an {@code Integer}: 1 for a new one. An object is saved and deleted only as long
 * as nobody else has saved or deleted it since it was read; else {@link StaleObject} is thrown. What is assigned to the field is ignored.
 *
 * {@snippet :
 * @VersionField public int version;
 * }
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface VersionField {
    /** Returns the name of the column; unless given, the field's name in snake case. */
    String column() default "";
}
