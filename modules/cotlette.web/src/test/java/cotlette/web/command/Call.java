package cotlette.web.command;

import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import cotlette.core.Project;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.layer.Foundation;
import cotlette.core.spi.ProjectInvocation;
import cotlette.core.spi.ProjectLauncher;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A call of a command on an application. */
record Call(RunningApplication application, Terminal terminal, Map<String, String> words) implements ProjectInvocation {
    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(words.get(name));
    }

    @Override
    public boolean flag(String name) {
        return words.containsKey(name);
    }

    @Override
    public Path workingDirectory() {
        return settings().baseDir();
    }

    @Override
    public ProjectLauncher launcher() {
        return new ProjectLauncher() {
            @Override
            public Project project() {
                return new Project(workingDirectory());
            }

            @Override
            public SettingsLoader settingsLoader() {
                return SettingsLoader.withoutFiles(workingDirectory());
            }

            @Override
            public Foundation foundation() {
                return Foundation.ofRuntime();
            }

            @Override
            public RunningApplication launch() {
                return application;
            }
        };
    }

    @Override
    public Settings settings() {
        return application.settings();
    }
}
