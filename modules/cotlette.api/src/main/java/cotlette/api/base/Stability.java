package cotlette.api.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells how long a public type keeps its promises.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Stability {
    /** Returns the promise that the annotated type makes. */
    Level value();

    /** The promises, most lasting first. */
    enum Level {
        /** Never changes: the histories of projects hold code written against it. */
        FROZEN,
        /** Changes only with a new major version. */
        STABLE,
        /** May change with any version until it has proved itself. */
        INCUBATING
    }
}
