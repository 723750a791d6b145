package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the settings of an app: the TOML table of this name is read into it.
 *
 * {@snippet :
 * @SettingsSection("shop")                       // [shop]
 * public record ShopSettings(                    // page_size = 50
 *         @Setting(defaultValue = "20") int pageSize,
 *         Optional<String> currency) {}
 *
 * int size = application.settings().section(ShopSettings.class).pageSize();
 * }
 *
 * A component {@code pageSize} is the key {@code page_size}. A key that is absent and has neither default nor {@code Optional} is an
 * error at start, as is a key that the record does not have.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.INCUBATING)
public @interface SettingsSection {
    /** Returns the name of the TOML table. */
    String value();
}
