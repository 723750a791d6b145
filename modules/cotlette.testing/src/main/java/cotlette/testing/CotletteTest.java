package cotlette.testing;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class within the project's application. Test methods may have a {@link TestClient} and the
 * {@link cotlette.api.application.Application} as parameters.
 *
 * <p>The application starts once for all tests, with the settings of the profile {@code test} where the project has a
 * {@code settings.test.toml}, with {@code debug} off, and on databases that are made for the run and migrated.
 *
 * @since 0.1
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CotletteExtension.class)
@Stability(Stability.Level.INCUBATING)
public @interface CotletteTest {
    /**
     * Whether each test runs in a transaction that is undone at its end, together with its {@code @BeforeEach} and {@code @AfterEach}
     * methods, its calls of {@code .async()} and all requests of its client. Without one, a test may use several threads and connections;
     * the tables of all models are emptied after it.
     */
    boolean transaction() default true;
}
