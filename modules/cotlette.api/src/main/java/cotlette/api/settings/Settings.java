package cotlette.api.settings;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import cotlette.api.base.Suggestions;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The settings of one application. Immutable.
 *
 * @param baseDir the project's folder, absolute; relative paths and SQLite URLs are resolved against it
 * @param debug whether error pages show code, and pending migrations can be applied from the browser
 * @param secretKey what signatures are made with; never printed
 * @param allowedHosts host names that the project answers for, as the setting {@code allowed_hosts} has them; empty: this machine only
 * @param installedApps labels of the apps in use; their order is that of start-up and of the search for templates
 * @param middleware names of the middleware in the order in which a request passes them
 * @param databases settings of each database by name; {@code default} is the one used unless another is named
 * @param templates where templates come from
 * @param staticFiles where static files come from and where they are served
 * @param server limits and time-outs of the HTTP server
 * @param appendSlash whether a request for {@code /users} is redirected to {@code /users/} where only that is a route
 * @param timeZone the zone in which templates show dates and times
 * @param language the language in which templates show dates and numbers
 * @param strictFetch whether a relation that its query did not ask for is refused rather than loaded
 * @param sections settings that apps own, by the name of their table
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Settings(
        Path baseDir,
        boolean debug,
        String secretKey,
        List<String> allowedHosts,
        List<String> installedApps,
        List<String> middleware,
        Map<String, DatabaseSettings> databases,
        TemplateSettings templates,
        StaticSettings staticFiles,
        ServerSettings server,
        boolean appendSlash,
        ZoneId timeZone,
        Locale language,
        boolean strictFetch,
        Map<String, Record> sections) {

    /** The name of the database that is used unless another is named. */
    public static final String DEFAULT_DATABASE = "default";

    /** Copies the collections, so that nobody changes them later. */
    public Settings {
        allowedHosts = List.copyOf(allowedHosts);
        installedApps = List.copyOf(installedApps);
        middleware = List.copyOf(middleware);
        databases = Map.copyOf(databases);
        sections = Map.copyOf(sections);
    }

    /**
     * Returns the settings of a database.
     *
     * @throws CotletteException when no database has this name; the message lists those that exist
     */
    public DatabaseSettings database(String name) {
        DatabaseSettings found = databases.get(name);
        if (found == null) {
            throw new CotletteException("No database '" + name + "' in the settings."
                    + Suggestions.didYouMean(name, databases.keySet()) + " Add a table [databases." + name
                    + "] with its url. Databases: "
                    + databases.keySet().stream().sorted().toList() + ".");
        }
        return found;
    }

    /**
     * Returns the section of an app, read from the TOML table that {@link SettingsSection} names.
     *
     * @throws CotletteException when no installed app owns a section of this type
     */
    public <S extends Record> S section(Class<S> type) {
        return sections.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(
                        () -> new CotletteException(
                                "No installed app owns a settings section " + type.getName()
                                        + ". Annotate the record with @SettingsSection(\"name\") and enter its app into installed_apps."));
    }

    /** Says where the settings belong to, without any value: a secret key appears in no log. */
    @Override
    public String toString() {
        return "Settings[" + baseDir + "]";
    }
}
