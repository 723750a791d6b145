package cotlette.migrations;

/** Is told how a run goes on. */
interface MigrationProgress {
    /** Tells nobody. */
    MigrationProgress SILENT = new MigrationProgress() {};

    /** A migration begins. */
    default void started(AppMigration migration) {}

    /** A migration's statements have run; it is kept with the end of its transaction. */
    default void finished(AppMigration migration) {}
}
