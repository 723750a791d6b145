package cotlette.migrations;

import cotlette.api.Apps;
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
                .flag("--empty", "write a migration of APP that does nothing yet, to be written by hand")
                .flag("--rebase", "after a merge, put the migrations of both branches one after the other")
                .example("cotlette makemigrations", "write what is missing in all apps")
                .example("cotlette makemigrations home -m \"add subtitle\"", "only in home, with a name");
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        new Project(invocation.settings().baseDir()).requireSources();
        checkFlags(invocation);
        Optional<String> label = Migrate.label(invocation);
        if (invocation.flag("--rebase")) {
            return new RebaseMigrations(invocation).run(label);
        }
        Path project = invocation.settings().baseDir();
        Apps apps = invocation.application().service(Apps.class);
        new LinearHistory(apps, project).check();
        MigrationHistory history = MigrationHistory.of(apps);
        List<AppChange> changes = invocation.flag("--empty")
                ? label.stream()
                        .map(app -> new AppChange(app, List.of(), List.of()))
                        .toList()
                : only(Autodetector.changes(history.state(), apps, questioner(invocation)), label);
        List<PlannedMigration> planned = new MigrationPlanner(project, apps, history, Clock.systemUTC())
                .plan(changes, invocation.find("--message"));
        return finish(planned, history.state(), invocation);
    }

    private static void checkFlags(Invocation invocation) {
        if (invocation.flag("--empty") && invocation.find("APP").isEmpty()) {
            throw new CommandException("Which app gets the migration? Name it: cotlette makemigrations APP --empty.");
        }
        if (invocation.flag("--empty") && invocation.flag("--check")) {
            throw new CommandException(
                    "--empty writes a migration, and --check writes nothing. Leave one of them out.");
        }
        if (invocation.flag("--rebase")
                && (invocation.flag("--empty") || invocation.find("--message").isPresent())) {
            throw new CommandException(
                    "--rebase makes no new migration, so it goes neither with --empty nor with --message.");
        }
    }

    private static Questioner questioner(Invocation invocation) {
        return invocation.flag("--check") ? new AnyAnswer() : new TerminalQuestioner(invocation.terminal());
    }

    private static List<AppChange> only(List<AppChange> changes, Optional<String> label) {
        if (label.isEmpty()) {
            return changes;
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

    private static int finish(List<PlannedMigration> planned, SchemaState recorded, Invocation invocation)
            throws IOException {
        Terminal terminal = invocation.terminal();
        Cautions cautions = Cautions.of(invocation.application(), terminal);
        SchemaState state = recorded;
        if (planned.isEmpty()) {
            terminal.print("No changes: the migrations are what the models say.");
            return 0;
        }
        boolean check = invocation.flag("--check");
        boolean write = !check && !invocation.flag("--dry-run");
        for (PlannedMigration migration : planned) {
            if (write) {
                migration.write();
            }
            show(migration, terminal);
            AppMigration made = new AppMigration(
                    migration.change().label(),
                    new UnwrittenMigration(migration.change().operations()));
            cautions.tell(made, state);
            state = state.after(made);
            if (invocation.flag("--dry-run")) {
                terminal.printDim(migration.source().text());
            }
        }
        terminal.printDim(write ? next(planned, invocation) : "Nothing was written.");
        return check ? 1 : 0;
    }

    private static String next(List<PlannedMigration> planned, Invocation invocation) {
        return invocation.flag("--empty")
                ? "Write its operations, and run cotlette migrate to apply it."
                : "Run cotlette migrate to apply " + (planned.size() == 1 ? "it." : "them.");
    }

    private static void show(PlannedMigration migration, Terminal terminal) {
        terminal.print(terminal.bold(migration.change().label()) + "  "
                + terminal.accent(migration.folder().shown(migration.file())));
        migration
                .change()
                .operations()
                .forEach(
                        operation -> terminal.print("  " + sign(operation) + " " + OperationSource.summary(operation)));
    }

    private static String sign(Operation operation) {
        return switch (operation) {
            case Operation.CreateTable _, Operation.AddColumn _, Operation.AddIndex _, Operation.AddCheck _ -> "+";
            case Operation.DropTable _, Operation.DropColumn _, Operation.DropIndex _, Operation.DropCheck _ -> "-";
            case Operation.RenameTable _, Operation.RenameColumn _, Operation.AlterColumn _ -> "~";
        };
    }
}
