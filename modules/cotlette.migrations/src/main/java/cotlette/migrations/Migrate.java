package cotlette.migrations;

import cotlette.api.application.Application;
import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.orm.Databases;
import cotlette.api.settings.Settings;
import java.time.Duration;
import java.util.List;

/** Applies the migrations that the database lacks. */
public final class Migrate implements Command {
    /** Creates the command. */
    public Migrate() {}

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String summary() {
        return "Apply the migrations that the database lacks";
    }

    @Override
    public Group group() {
        return Group.DATABASE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .option("--database NAME", "which database of the settings; default unless given")
                .flag("--plan", "show what would be applied, and apply nothing")
                .example("cotlette migrate", "bring the default database up to date")
                .example("cotlette migrate --plan", "show what is missing");
    }

    @Override
    public int run(Invocation invocation) {
        Application application = invocation.application();
        Terminal terminal = invocation.terminal();
        String database = invocation.find("--database").orElse(Settings.DEFAULT_DATABASE);
        FlywayMigrations migrations = new FlywayMigrations(application);
        List<String> pending = migrations.pending(database);
        String place = application.service(Databases.class).get(database).description();
        if (pending.isEmpty()) {
            terminal.print("Nothing to apply: " + place + " is up to date.");
            return 0;
        }
        if (invocation.flag("--plan")) {
            terminal.print("To be applied to " + place + ":");
            pending.forEach(id -> terminal.print("  " + terminal.accent(id)));
            return 0;
        }
        terminal.printDim("Migrating " + place);
        long start = System.nanoTime();
        List<String> applied = migrations.apply(database, new Printed(terminal));
        terminal.print(count(applied.size()) + " applied in " + millis(System.nanoTime() - start) + ".");
        return 0;
    }

    private static String count(int migrations) {
        return migrations == 1 ? "1 migration" : migrations + " migrations";
    }

    private static String millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis() + " ms";
    }

    /** A line for each migration, with its time. */
    private static final class Printed implements MigrationProgress {
        private final Terminal terminal;
        private long start;

        Printed(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void started(AppMigration migration) {
            start = System.nanoTime();
        }

        @Override
        public void finished(AppMigration migration) {
            terminal.printSuccess(migration.id() + "  " + terminal.dim(millis(System.nanoTime() - start)));
        }
    }
}
