package cotlette.api.http;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes a record parameter of a view from the body of the request, which may be JSON or an HTML form.
 *
 * <p>A body that does not fit the record is answered with 422 and all its problems at once. Declare the parameter as
 * {@code Form<T>} to handle them in the view instead.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface Body {}
