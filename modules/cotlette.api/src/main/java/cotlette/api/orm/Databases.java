package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * The databases of an application. A service of every application.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Databases {
    /**
     * Returns a database, opened at the first call.
     *
     * @throws cotlette.api.base.CotletteException when the settings have none of this name, its URL is wrong, or no driver serves it
     */
    Database get(String name);

    /** Returns the models of the application's apps. */
    default List<ModelType<?>> models() {
        return List.of();
    }

    /** Returns whether a database has the table of a model; see {@link DatabaseRouter#allowMigrate}. */
    default boolean hasTable(String database, ModelType<?> model) {
        return router().allowMigrate(database, model.appLabel(), model.name()).orElse(true);
    }

    /** Returns what all routers of the application say together. */
    default DatabaseRouter router() {
        return new DatabaseRouter() {};
    }
}
