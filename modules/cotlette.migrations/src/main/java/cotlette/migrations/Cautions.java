package cotlette.migrations;

import cotlette.api.application.Application;
import cotlette.api.command.Terminal;
import cotlette.api.orm.Databases;
import cotlette.db.SqlDatabase;
import java.util.List;
import java.util.Set;

/** Tells people at a terminal which operations disturb those who use a server meanwhile. */
record Cautions(Terminal terminal, boolean wanted) {
    /** Databases that usually belong to one process, which is not disturbed by itself. */
    private static final Set<String> WITHIN_A_PROCESS = Set.of("SQLite", "H2");

    /** Tells of them where the application has a database that is a server. */
    static Cautions of(Application application, Terminal terminal) {
        Databases databases = application.service(Databases.class);
        boolean server = application.settings().databases().keySet().stream()
                .map(databases::get)
                .anyMatch(database -> database instanceof SqlDatabase sql
                        && !WITHIN_A_PROCESS.contains(sql.backend().dialect().name()));
        return new Cautions(terminal, server);
    }

    /** Tells of the operations of a migration. */
    void tell(AppMigration migration, SchemaState before) {
        List<Caution> cautions = wanted ? MigrationLint.of(migration, before) : List.of();
        for (Caution caution : cautions) {
            terminal.printWarning(OperationSource.summary(caution.operation()) + ": " + caution.danger() + ".");
            terminal.printDim("    " + caution.instead());
        }
    }
}
