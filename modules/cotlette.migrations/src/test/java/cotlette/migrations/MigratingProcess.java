package cotlette.migrations;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.addCheck;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.filledWith;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.renameColumn;
import static cotlette.api.migration.Schema.renameTable;
import static cotlette.api.migration.Schema.varchar;
import static cotlette.migrations.Models.app;
import static cotlette.migrations.Models.migration;

import cotlette.api.migration.Migration;
import cotlette.api.orm.Databases;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.db.jdbc.PlainConnections;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A process that migrates a database, and stops before a certain change to be killed. */
final class MigratingProcess {
    static final Migration FIRST = migration(
            "M0001_initial",
            "20260101000001",
            createTable(
                    "home_thing",
                    autoKey("id"),
                    varchar("name", 40),
                    integer("age").orNull()));
    static final Migration TEN_STEPS = migration(
            "M0002_ten_steps",
            "20260101000002",
            createTable(
                    "home_part",
                    autoKey("id"),
                    varchar("title", 20).withUnique(),
                    bigint("thing_id").references("home_thing", "id", CASCADE).withIndex()),
            addColumn("home_thing", varchar("note", 10), filledWith("?")),
            renameColumn("home_thing", "name", "called"),
            alterColumn("home_thing", varchar("called", 80)),
            addIndex("home_thing", "called", "note"),
            addCheck("home_thing", check("old_enough", "age >= 0")),
            alterColumn("home_thing", integer("age"), filledWith(7)),
            renameTable("home_part", "home_piece"),
            addColumn("home_piece", integer("weight").orNull()),
            dropColumn("home_piece", "title"));

    private MigratingProcess() {}

    /** Takes a folder, a URL, the number of the change to stop at, and the revision to go to. */
    public static void main(String[] arguments) throws Exception {
        int stopAt = Integer.parseInt(arguments[2]);
        AtomicInteger changes = new AtomicInteger();
        try (RunningApplication application = start(Path.of(arguments[0]), arguments[1], FIRST, TEN_STEPS)) {
            System.out.println("ready");
            System.in.read();
            migrate(application, arguments[3], sql -> {
                if (changes.incrementAndGet() == stopAt) {
                    System.out.println("before " + sql.strip().replaceAll("\\s+", " "));
                    waitForEver();
                }
            });
        }
        System.out.println("ended");
    }

    /** Brings a database to a revision; {@code changing} is told of each change before it is sent. */
    static void migrate(RunningApplication application, String revision, Consumer<String> changing) {
        PlainConnections connections = PlainConnections.of(
                application, application.service(Databases.class).get("default"));
        DataSource watched = new WatchedConnections(changing).watch(connections.dataSource());
        new FlywayMigrations(application)
                .runner(
                        new PlainConnections(connections.dialect(), watched),
                        "default",
                        false,
                        MigrationProgress.SILENT)
                .run(new MigrationTarget(Optional.of("home"), revision));
    }

    static RunningApplication start(Path folder, String url, Migration... migrations) {
        return ApplicationBuilder.of(TestSettings.of(folder, url))
                .apps(List.of(app("home", List.of(), migrations)))
                .start();
    }

    private static void waitForEver() {
        while (true) {
            LockSupport.park();
        }
    }
}
