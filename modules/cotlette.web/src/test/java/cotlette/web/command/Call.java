package cotlette.web.command;

import cotlette.api.application.Application;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A call of a command on an application. */
record Call(Application application, Terminal terminal, Map<String, String> words) implements Invocation {
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
    public Settings settings() {
        return application.settings();
    }
}
