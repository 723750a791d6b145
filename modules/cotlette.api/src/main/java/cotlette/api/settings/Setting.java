package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a component of a {@link SettingsSection} its default.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.INCUBATING)
public @interface Setting {
    /** Returns the value to use when the key is absent, written as in the TOML file but without quotes. */
    String defaultValue();
}
