package cotlette.migrations;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows which migrations there are, and which of them a database has. */
public final class ShowMigrations implements Command {
    /** Creates the command. */
    public ShowMigrations() {}

    @Override
    public String name() {
        return "showmigrations";
    }

    @Override
    public String summary() {
        return "Show all migrations, and which are applied";
    }

    @Override
    public Group group() {
        return Group.DATABASE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter("APP", "only this app")
                .option("--database NAME", "which database of the settings; default unless given")
                .example("cotlette showmigrations", "all apps, and the default database");
    }

    @Override
    public int run(Invocation invocation) {
        Terminal terminal = invocation.terminal();
        Optional<String> label = Migrate.label(invocation);
        FlywayMigrations migrations = new FlywayMigrations(invocation.application());
        List<String> applied = migrations.applied(invocation.find("--database").orElse(Settings.DEFAULT_DATABASE));
        Map<String, List<AppMigration>> byApp = new LinkedHashMap<>();
        migrations.history().migrations().stream()
                .filter(migration -> label.isEmpty() || migration.label().equals(label.get()))
                .forEach(migration -> byApp.computeIfAbsent(migration.label(), _ -> new ArrayList<>())
                        .add(migration));
        if (byApp.isEmpty()) {
            terminal.print("There are no migrations yet. Run cotlette makemigrations.");
        }
        byApp.forEach((app, own) -> {
            terminal.print(terminal.bold(app));
            for (AppMigration migration : own) {
                boolean has = applied.contains(migration.version());
                terminal.print(" " + (has ? "[X] " : "[ ] ")
                        + (has
                                ? migration.migration().name()
                                : terminal.accent(migration.migration().name())));
            }
        });
        return 0;
    }
}
