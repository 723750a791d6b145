package cotlette.db.tck;

import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.ServerSettings;
import cotlette.api.settings.Settings;
import cotlette.api.settings.StaticSettings;
import cotlette.api.settings.TemplateSettings;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.db.tck.library.LibraryApp;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts applications that have the library and one database. */
public final class TckApplication {
    private TckApplication() {}

    /**
     * Starts one.
     *
     * @param folder what relative URLs are resolved against
     */
    public static RunningApplication start(Path folder, DatabaseSettings database) {
        Settings settings = new Settings(
                folder,
                true,
                "a key for tests, long enough to sign with",
                List.of(),
                List.of("library"),
                List.of(),
                Map.of(Settings.DEFAULT_DATABASE, database),
                new TemplateSettings(List.of(), true),
                new StaticSettings("/static/", List.of()),
                ServerSettings.DEFAULTS,
                true,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                false,
                Map.of());
        return ApplicationBuilder.of(settings).apps(List.of(new LibraryApp())).start();
    }
}
