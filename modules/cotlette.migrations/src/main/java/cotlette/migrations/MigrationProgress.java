package cotlette.migrations;

/** Is told how a run goes on. */
interface MigrationProgress {
    /** Tells nobody. */
    MigrationProgress SILENT = new MigrationProgress() {};

    /** Another process migrates the same database, and is waited for. */
    default void waiting() {}

    /** A migration begins. */
    default void started(AppMigration migration) {}

    /** A migration's statements have run; it is kept with the end of its transaction. */
    default void finished(AppMigration migration) {}

    /** A migration is taken back. */
    default void takenBack(AppMigration migration) {}
}
