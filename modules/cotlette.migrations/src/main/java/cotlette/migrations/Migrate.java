package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.Suggestions;
import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.orm.Databases;
import cotlette.api.settings.Settings;
import cotlette.db.ddl.DdlWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings a database to a revision. */
public final class Migrate implements Command {
    /** Creates the command. */
    public Migrate() {}

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String summary() {
        return "Apply the migrations that the database lacks, or take some back";
    }

    @Override
    public Group group() {
        return Group.DATABASE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter("APP", "only this app, and what it needs")
                .option("--revision REV", "a migration's name or number, head, or zero for none; head unless given")
                .option("--database NAME", "which database of the settings; default unless given")
                .flag("--plan", "show what would be done, with its SQL, and do nothing")
                .flag("--fake", "record the migrations as applied or taken back, and change nothing else")
                .example("cotlette migrate", "bring the default database up to date")
                .example("cotlette migrate --plan", "show what is missing")
                .example("cotlette migrate home --revision 0002", "bring home to its second migration, back if need be")
                .example("cotlette migrate home --revision zero", "take all migrations of home back");
    }

    @Override
    public int run(Invocation invocation) {
        Application application = invocation.application();
        Terminal terminal = invocation.terminal();
        String database = invocation.find("--database").orElse(Settings.DEFAULT_DATABASE);
        MigrationTarget target = new MigrationTarget(
                label(invocation), invocation.find("--revision").orElse(MigrationTarget.HEAD));
        LinearHistory history = new LinearHistory(
                application.service(Apps.class), invocation.settings().baseDir());
        if (target.revision().equals(MigrationTarget.HEAD)) {
            history.check();
        }
        FlywayMigrations migrations = new FlywayMigrations(application);
        MigrationTarget.Way way = migrations.way(database, target);
        history.check(way.forward().stream().map(AppMigration::label).toList());
        String place = application.service(Databases.class).get(database).description();
        boolean nothing = way.forward().isEmpty() && way.backward().isEmpty();
        if (nothing && !migrations.isInterrupted(database)) {
            boolean newest = target.revision().equals(MigrationTarget.HEAD);
            terminal.print("Nothing to apply: " + place + (newest ? " is up to date." : " is there already."));
            return 0;
        }
        if (invocation.flag("--plan")) {
            List<PlannedStep> steps =
                    migrations.steps(database, new DdlWriter(SqlMigrate.dialect(application, database)));
            new MigrationPlan(way, steps).print(place, terminal);
            Cautions cautions = Cautions.of(application, terminal);
            steps.stream()
                    .filter(step -> way.forward().contains(step.migration()))
                    .forEach(step -> cautions.tell(step.migration(), step.before()));
            return 0;
        }
        terminal.printDim("Migrating " + place);
        long start = System.nanoTime();
        MigrationTarget.Way done = migrations.run(database, target, invocation.flag("--fake"), new Printed(terminal));
        terminal.print(summary(done, invocation.flag("--fake")) + " in " + millis(System.nanoTime() - start) + ".");
        return 0;
    }

    /** Returns the app that is named, which must be installed. */
    static Optional<String> label(Invocation invocation) {
        Optional<String> label = invocation.find("APP");
        List<String> labels = invocation.application().service(Apps.class).all().stream()
                .map(app -> app.parts().label())
                .toList();
        label.filter(name -> !labels.contains(name)).ifPresent(name -> {
            throw new CommandException("No app '" + name + "' is installed." + Suggestions.didYouMean(name, labels)
                    + " Apps: " + String.join(", ", labels) + ".");
        });
        return label;
    }

    private static String summary(MigrationTarget.Way done, boolean fake) {
        String only = fake ? " recorded as" : "";
        String forward = count(done.forward().size()) + only + " applied";
        String backward = count(done.backward().size()) + only + " taken back";
        if (done.backward().isEmpty()) {
            return forward;
        }
        return done.forward().isEmpty() ? backward : backward + " and " + forward;
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
        public void waiting() {
            terminal.print("Another process is migrating this database. Waiting until it has finished.");
        }

        @Override
        public void started(AppMigration migration) {
            start = System.nanoTime();
        }

        @Override
        public void finished(AppMigration migration) {
            terminal.printSuccess(migration.id() + "  " + terminal.dim(millis(System.nanoTime() - start)));
        }

        @Override
        public void takenBack(AppMigration migration) {
            terminal.printSuccess(
                    "took back " + migration.id() + "  " + terminal.dim(millis(System.nanoTime() - start)));
        }
    }
}
