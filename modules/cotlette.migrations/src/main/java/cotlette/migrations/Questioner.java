package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;

/** Answers what the autodetector cannot know: a person at the terminal, or nobody. */
interface Questioner {
    /**
     * Returns the value that rows that exist get in a new column which is required and declares no default.
     *
     * @throws MigrationException when nobody can say
     */
    Object defaultFor(String model, String field, ColumnSchema column);
}
