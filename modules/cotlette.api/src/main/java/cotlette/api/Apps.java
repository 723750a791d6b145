package cotlette.api;

import cotlette.api.base.Stability;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The installed apps of an application, in the order of the setting {@code installed_apps}. A service of every application.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Apps {
    /** Returns all of them. */
    List<InstalledApp> all();

    /** Returns the app with a label. */
    default Optional<InstalledApp> find(String label) {
        return all().stream().filter(app -> app.parts().label().equals(label)).findFirst();
    }

    /** Returns the models of all apps, each followed by those of the tables that were made for its relations. */
    default List<ModelType<?>> models() {
        return all().stream()
                .flatMap(app -> app.parts().models().stream())
                .<ModelType<?>>flatMap(model -> Stream.concat(Stream.<ModelType<?>>of(model), model.links().stream()))
                .toList();
    }

    /**
     * An installed app with its parts, which are made once.
     *
     * @param app the app
     * @param parts what it consists of
     */
    record InstalledApp(App app, AppParts parts) {}
}
