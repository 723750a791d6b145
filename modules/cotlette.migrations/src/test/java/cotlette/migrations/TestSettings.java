package cotlette.migrations;

import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.ServerSettings;
import cotlette.api.settings.Settings;
import cotlette.api.settings.StaticSettings;
import cotlette.api.settings.TemplateSettings;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The settings of an application that has a database and nothing else. */
final class TestSettings {
    private TestSettings() {}

    static Settings sqlite(Path folder) {
        return of(folder, "sqlite:///db.sqlite3");
    }

    static Settings of(Path folder, String url) {
        return new Settings(
                folder,
                true,
                "a secret of a test",
                List.of(),
                List.of(),
                List.of(),
                Map.of("default", new DatabaseSettings(url)),
                new TemplateSettings(List.of(), true),
                new StaticSettings("/static/", List.of()),
                ServerSettings.DEFAULTS,
                true,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                false,
                Map.of());
    }
}
