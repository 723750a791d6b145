package cotlette.db.tck;

import cotlette.api.App;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.ServerSettings;
import cotlette.api.settings.Settings;
import cotlette.api.settings.StaticSettings;
import cotlette.api.settings.TemplateSettings;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.db.tck.kinds.KindsApp;
import cotlette.db.tck.library.LibraryApp;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts applications that have the library. */
public final class TckApplication {
    private TckApplication() {}

    /**
     * Starts one.
     *
     * @param folder what relative URLs are resolved against
     */
    public static RunningApplication start(Path folder, DatabaseSettings database) {
        return start(folder, Map.of(Settings.DEFAULT_DATABASE, database), new LibraryApp());
    }

    /**
     * Starts one with an app that has the library's models.
     *
     * @param folder what relative URLs are resolved against
     */
    public static RunningApplication start(Path folder, Map<String, DatabaseSettings> databases, App library) {
        Settings settings = new Settings(
                folder,
                true,
                "a key for tests, long enough to sign with",
                List.of(),
                List.of("library", "kinds"),
                List.of(),
                databases,
                new TemplateSettings(List.of(), true),
                new StaticSettings("/static/", List.of()),
                ServerSettings.DEFAULTS,
                true,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                false,
                Map.of());
        return ApplicationBuilder.of(settings)
                .apps(List.of(library, new KindsApp()))
                .start();
    }
}
