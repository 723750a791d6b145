package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.base.Suggestions;
import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.migration.Operation;
import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes the migrations that the models need. */
public final class MakeMigrations implements Command {
    /** Creates the command. */
    public MakeMigrations() {}

    @Override
    public String name() {
        return "makemigrations";
    }

    @Override
    public String summary() {
        return "Write migrations for what has changed in the models";
    }

    @Override
    public Group group() {
        return Group.DATABASE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter("APP", "only this app")
                .option("--message TEXT", "what changes, as part of the migration's name", "-m")
                .flag("--dry-run", "show what would be written, and write nothing")
                .flag("--check", "write nothing, and exit with 1 when a migration is missing")
                .example("cotlette makemigrations", "write what is missing in all apps")
                .example("cotlette makemigrations home -m \"add subtitle\"", "only in home, with a name");
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        Terminal terminal = invocation.terminal();
        new Project(invocation.settings().baseDir()).requireSources();
        Apps apps = invocation.application().service(Apps.class);
        boolean check = invocation.flag("--check");
        MigrationHistory history = MigrationHistory.of(apps);
        Questioner questioner = check ? new AnyAnswer() : new TerminalQuestioner(terminal);
        List<AppChange> changes =
                only(Autodetector.changes(history.state(), apps, questioner), invocation.find("APP"), apps);
        if (changes.isEmpty()) {
            terminal.print("No changes: the migrations are what the models say.");
            return 0;
        }
        Path project = invocation.settings().baseDir();
        List<PlannedMigration> planned = new MigrationPlanner(
                        project.resolve("src/main/java"), apps, history, Clock.systemUTC())
                .plan(changes, invocation.find("--message"));
        boolean write = !check && !invocation.flag("--dry-run");
        for (PlannedMigration migration : planned) {
            if (write) {
                migration.write();
            }
            show(migration, project, terminal, invocation.flag("--dry-run"));
        }
        if (write) {
            terminal.printDim("Run cotlette migrate to apply " + (planned.size() == 1 ? "it." : "them."));
        }
        return check ? 1 : 0;
    }

    private static List<AppChange> only(List<AppChange> changes, Optional<String> label, Apps apps) {
        if (label.isEmpty()) {
            return changes;
        }
        List<String> labels =
                apps.all().stream().map(app -> app.parts().label()).toList();
        if (!labels.contains(label.get())) {
            throw new CommandException("No app '" + label.get() + "' is installed."
                    + Suggestions.didYouMean(label.get(), labels) + " Apps: " + String.join(", ", labels) + ".");
        }
        List<AppChange> wanted = changes.stream()
                .filter(change -> change.label().equals(label.get()))
                .toList();
        for (AppChange change : wanted) {
            changes.stream()
                    .filter(other -> change.requires().contains(other.label()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new CommandException(
                                "The app '" + label.get() + "' refers to tables of the app '" + other.label()
                                        + "', which has no migration for them yet. Run makemigrations without an app.");
                    });
        }
        return wanted;
    }

    private static void show(PlannedMigration migration, Path project, Terminal terminal, boolean whole) {
        terminal.print(terminal.bold(migration.change().label()) + "  "
                + terminal.accent(project.relativize(migration.file()).toString()));
        migration
                .change()
                .operations()
                .forEach(operation ->
                        terminal.print((isRemoval(operation) ? "  - " : "  + ") + OperationSource.summary(operation)));
        if (whole) {
            terminal.printDim(migration.source().text());
        }
    }

    private static boolean isRemoval(Operation operation) {
        return switch (operation) {
            case Operation.DropTable _, Operation.DropColumn _, Operation.DropIndex _, Operation.DropCheck _ -> true;
            default -> false;
        };
    }
}
