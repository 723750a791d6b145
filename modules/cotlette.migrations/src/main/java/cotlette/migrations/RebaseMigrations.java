package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.base.CotletteException;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What {@code makemigrations --rebase} does. */
record RebaseMigrations(Invocation invocation) {
    int run(Optional<String> label) throws IOException {
        Terminal terminal = invocation.terminal();
        Path project = invocation.settings().baseDir();
        Apps apps = invocation.application().service(Apps.class);
        List<String> versions = apps.all().stream()
                .flatMap(app -> LinearHistory.ordered(app).stream())
                .map(AppMigration::version)
                .toList();
        RebasePlan plan = new Rebase(apps, project, CheckedOut.isMerging(project.toAbsolutePath()))
                .plan(label, new NextVersions(versions.stream().max(String::compareTo), Clock.systemUTC()));
        if (plan.isEmpty()) {
            terminal.print("Nothing to rebase: the migrations of each app follow one another.");
            return 0;
        }
        boolean check = invocation.flag("--check");
        boolean write = !check && !invocation.flag("--dry-run");
        if (write) {
            checkApplied(plan, apps);
            plan.write();
        }
        plan.migrations().forEach(migration -> show(migration, terminal));
        plan.latest().forEach((folder, name) -> {
            String file = terminal.accent(folder.shown(folder.latestFile()));
            terminal.print(terminal.bold(folder.label()) + "  " + file + "\n  ~ names " + name);
        });
        terminal.printDim(
                write ? "Run cotlette makemigrations --check to see that nothing is missing." : "Nothing was written.");
        return check ? 1 : 0;
    }

    /** What a database has under its old version would run again under its new one. */
    private void checkApplied(RebasePlan plan, Apps apps) {
        List<String> applied;
        try {
            applied = new FlywayMigrations(invocation.application()).applied(Settings.DEFAULT_DATABASE);
        } catch (CotletteException unknown) {
            invocation
                    .terminal()
                    .printWarning("Whether these migrations are applied to the default database is not known: "
                            + unknown.getMessage());
            return;
        }
        plan.migrations().stream()
                .filter(migration -> applied.contains(migration.migration().version()))
                .findFirst()
                .ifPresent(migration -> {
                    throw new CommandException(
                            "The migration " + migration.migration().id()
                                    + " gets another version, and the default database has applied it. Take it back first: cotlette migrate "
                                    + migration.migration().label() + " --revision " + before(migration, apps)
                                    + ". Nothing was written.");
                });
    }

    /** Returns the newest migration of the app that both branches have. */
    private static String before(RenumberedMigration renumbered, Apps apps) {
        int number = MigrationName.number(renumbered.oldName());
        return LinearHistory.ordered(apps.find(renumbered.migration().label()).orElseThrow()).stream()
                .map(migration -> migration.migration().name())
                .filter(name -> MigrationName.number(name) < number)
                .reduce((first, second) -> second)
                .orElse(MigrationTarget.ZERO);
    }

    private static void show(RenumberedMigration migration, Terminal terminal) {
        terminal.print(terminal.bold(migration.migration().label()) + "  "
                + terminal.accent(migration.folder().shown(migration.file())));
        terminal.print("  ~ "
                + (migration.isRenamed()
                        ? "was " + migration.oldName()
                        : "follows what it depends on, by its version"));
    }
}
