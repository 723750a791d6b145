package cotlette.api.http;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method the view that answers GET requests for a path. HEAD is answered by it as well.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface Get {
    /** Returns the path below the class's {@link Prefix}; {@code {id}} is the parameter {@code id} of the method. */
    String value();

    /** Returns the name by which the path is found again; unless given, the class and method, such as {@code UserViews.show}. */
    String name() default "";
}
