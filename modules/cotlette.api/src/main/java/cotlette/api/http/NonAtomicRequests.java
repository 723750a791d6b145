package cotlette.api.http;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a view, or all views of a class, do without the transactions that {@code atomic_requests} in the settings of databases asks for. Each
 * statement of it is kept at once, unless it begins a transaction itself.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface NonAtomicRequests {}
