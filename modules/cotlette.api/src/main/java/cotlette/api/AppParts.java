package cotlette.api;

import cotlette.api.base.PropertyAccess;
import cotlette.api.base.Stability;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Map;

/**
 * What an app consists of; generated.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface AppParts {
    /** Returns the level of the API for which it was generated. */
    int apiLevel();

    /** Returns the app's label. */
    String label();

    /** Returns the app's package. */
    String packageName();

    /** Returns the app's models. */
    List<ModelType<?>> models();

    /** Returns the app's records, so that templates can read them. */
    List<PropertyAccess<?>> records();

    /** Returns the names of the app's route adapters, such as {@code mysite.home.UserViews_}. */
    List<String> views();

    /** Returns the app's migrations, in the order of their names. */
    List<Migration> migrations();

    /** Returns the app's commands. */
    List<Command> commands();

    /** Returns the codecs of the settings sections that the app owns, by the name of their table. */
    Map<String, Codec<? extends Record>> settings();
}
