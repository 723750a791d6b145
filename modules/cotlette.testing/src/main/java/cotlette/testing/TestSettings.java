package cotlette.testing;

import cotlette.api.settings.Settings;
import cotlette.core.LoadedSettings;
import cotlette.core.Project;
import cotlette.core.SettingSource;
import cotlette.core.SettingsLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The settings with which tests run. */
final class TestSettings {
    private static final String PROFILE = "test";

    private TestSettings() {}

    /** Returns those that the command has read or, where Maven or an editor runs the tests, those of the project they are in. */
    static SettingsLoader of(ExtensionContext context) {
        return RunSettings.of(context)
                .orElseGet(() -> SettingsLoader.of(Project.find(Path.of(""))).environment(System.getenv()))
                .profileIfPresent(PROFILE);
    }

    /** Returns what is different in tests: they see what users see, refuse what asks in a loop, and need no secret of anybody's. */
    static List<String> changes(LoadedSettings loaded) {
        Settings settings = loaded.settings();
        List<String> changes = new ArrayList<>(List.of("debug=false"));
        if (settings.secretKey().isBlank()) {
            changes.add("secret_key=" + UUID.randomUUID() + UUID.randomUUID());
        }
        if (loaded.source("strict_fetch") instanceof SettingSource.Default) {
            changes.add("strict_fetch=true");
        }
        return changes;
    }
}
