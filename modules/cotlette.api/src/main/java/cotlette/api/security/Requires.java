package cotlette.api.security;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only those use a view who have what it names; everybody else gets 401 when not logged in, and 403 otherwise.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface Requires {
    /** What a logged-in user has. */
    String USER = "user_auth";

    /** Returns the names of what is required, all of them; {@link #USER} is being logged in. */
    String[] value();
}
