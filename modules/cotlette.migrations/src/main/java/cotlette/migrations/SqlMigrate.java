package cotlette.migrations;

import cotlette.api.application.Application;
import cotlette.api.base.Suggestions;
import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.orm.Databases;
import cotlette.api.settings.Settings;
import cotlette.db.SqlDatabase;
import cotlette.db.ddl.DdlWriter;
import cotlette.db.dialect.H2Dialect;
import cotlette.db.dialect.MariadbDialect;
import cotlette.db.dialect.MysqlDialect;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.dialect.PostgresqlDialect;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.spi.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the SQL of a migration. */
public final class SqlMigrate implements Command {
    private static final List<Dialect> DIALECTS = List.of(
            new SqliteDialect(),
            new PostgresqlDialect(),
            new MysqlDialect(),
            new MariadbDialect(),
            new H2Dialect(),
            new OracleDialect());

    /** Creates the command. */
    public SqlMigrate() {}

    @Override
    public String name() {
        return "sqlmigrate";
    }

    @Override
    public String summary() {
        return "Show the SQL of a migration";
    }

    @Override
    public Group group() {
        return Group.DATABASE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .parameter("APP", "the app of the migration")
                .parameter("REV", "its name or number")
                .flag("--backward", "show what takes it back")
                .option(
                        "--dialect NAME",
                        "sqlite, postgresql, mysql, mariadb, h2 or oracle; that of the database unless given")
                .option("--database NAME", "which database of the settings; default unless given")
                .example("cotlette sqlmigrate home 0002", "what the second migration of home sends")
                .example("cotlette sqlmigrate home 0002 --backward --dialect mysql", "how MySQL takes it back");
    }

    @Override
    public int run(Invocation invocation) {
        Application application = invocation.application();
        Optional<String> label = Migrate.label(invocation);
        String database = invocation.find("--database").orElse(Settings.DEFAULT_DATABASE);
        FlywayMigrations migrations = new FlywayMigrations(application);
        AppMigration migration =
                new MigrationTarget(label, invocation.find("REV").orElseThrow()).named(migrations.history());
        Dialect dialect =
                invocation.find("--dialect").map(SqlMigrate::dialect).orElseGet(() -> dialect(application, database));
        Direction direction = invocation.flag("--backward") ? Direction.BACKWARD : Direction.FORWARD;
        migrations
                .step(migration, database, new DdlWriter(dialect))
                .statements(direction)
                .forEach(sql -> invocation.terminal().print(sql + ";"));
        return 0;
    }

    private static Dialect dialect(String name) {
        List<String> names = DIALECTS.stream()
                .map(dialect -> dialect.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new CommandException("There is no dialect '" + name + "'." + Suggestions.didYouMean(name, names)
                    + " Dialects: " + String.join(", ", names) + ".");
        }
        return DIALECTS.get(index);
    }

    /** Returns the dialect of a database. */
    static Dialect dialect(Application application, String database) {
        return ((SqlDatabase) application.service(Databases.class).get(database))
                .backend()
                .dialect();
    }
}
