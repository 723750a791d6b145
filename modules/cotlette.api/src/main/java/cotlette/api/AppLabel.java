package cotlette.api;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an app another label than the last part of its package.
 *
 * <p>The label stands in {@code installed_apps}, before the names of tables, and in the history of migrations, so it should not change.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface AppLabel {
    /** Returns the label: lower case letters, digits and underscores. */
    String value();
}
