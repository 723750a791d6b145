package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;

/** Answers what the autodetector cannot know: a person at the terminal, or nobody. */
interface Questioner {
    /**
     * Returns the value that rows that exist get in a column which becomes required and declares no default.
     *
     * @param place the model and its field, such as {@code HomePage.title}
     * @throws MigrationException when nobody can say
     */
    Object fillingFor(String place, ColumnSchema column);

    /**
     * Returns whether what is gone has become what is new.
     *
     * @param kind what both are: a model or a field
     * @param gone its name, as the migrations have it
     * @param added the name of what looks the same
     * @throws MigrationException when nobody can say
     */
    boolean isRenamed(Kind kind, String gone, String added);

    /** What can be renamed. */
    enum Kind {
        MODEL("model"),
        FIELD("field");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
