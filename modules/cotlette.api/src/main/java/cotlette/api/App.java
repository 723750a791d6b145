package cotlette.api;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Signals;

/**
 * An app: one concern of a project, with its models, views, migrations and templates. A service:
 * {@code provides cotlette.api.App with mysite.home.HomeApp}.
 *
 * {@snippet :
 * public final class HomeApp implements App {
 *     @Override public AppParts parts() { return new HomeApp_(); }
 * }
 * }
 *
 * The annotation processor writes {@code HomeApp_} from all classes in the app's package and the packages below it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface App {
    /** Returns what the app consists of: {@code new HomeApp_()}. */
    AppParts parts();

    /** Says what the app wants to hear of when objects are saved and deleted; called once, before the first of them is. */
    default void signals(Signals signals) {}

    /** Called once when the application has started, in its scope. */
    default void ready(Application application) {}
}
