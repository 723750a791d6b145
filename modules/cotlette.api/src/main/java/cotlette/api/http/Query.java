package cotlette.api.http;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes a parameter of a view from the query of the URL.
 *
 * <p>A value that is absent and has neither a default nor the type {@code Optional}, or that cannot be read, is answered with 422.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface Query {
    /** Returns the name in the URL; unless given, the name of the parameter. */
    String value() default "";

    /** Returns the text to read when the URL does not have the parameter; a line feed, which no URL holds, stands for none. */
    String defaultValue() default NONE;

    /** Stands for no default. */
    String NONE = "\n";
}
