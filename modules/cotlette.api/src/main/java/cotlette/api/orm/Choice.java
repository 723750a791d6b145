package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of the values that a field may have: {@code @CharField(maxLength = 1, choices = {@Choice(value = "S", label = "Small"), …})}. Where
 * the choices are the same for several fields, an enum is the better way.
 *
 * @since 0.1
 */
@Target({})
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface Choice {
    /** Returns the value, as text. */
    String value();

    /** Returns what people see of it; unless given, the value. */
    String label() default "";
}
