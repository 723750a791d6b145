package cotlette.core.plugin;

import cotlette.api.base.Stability;

/**
 * Something that a plug-in brings.
 *
 * @param kind what it is
 * @param name what it is called; where nobody calls it by a name, its class
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Offer(Kind kind, String name) {
    /** Returns both, as {@code command hello}. */
    @Override
    public String toString() {
        return kind.word() + " " + name;
    }

    /** Returns both within a sentence. */
    String described() {
        return "the " + kind.word() + " '" + name + "'";
    }

    /** What can be brought. */
    public enum Kind {
        /** An app, by its label. */
        APP("app", true),
        /** The table of a model. */
        TABLE("table", true),
        /** A command, by what is typed to call it. */
        COMMAND("command", true),
        /** A middleware, by its name in the settings. */
        MIDDLEWARE("middleware", true),
        /** A database driver, by a scheme of URLs. */
        DATABASE_SCHEME("database scheme", true),
        /** A service of applications, by its type. */
        SERVICE("service", true),
        /** Routes, by their class. */
        ROUTES("routes", false),
        /** A type of custom fields, by its class. */
        FIELD_TYPE("field type", false),
        /** A system check, by its class. */
        CHECK("check", false),
        /** A template engine, by its class. */
        TEMPLATE_ENGINE("template engine", false),
        /** An HTTP server, by its class. */
        HTTP_SERVER("HTTP server", false),
        /** Something else that nobody calls by a name, such as the driver of a database. */
        PROVIDER("provider", false);

        private final String word;
        private final boolean unique;

        Kind(String word, boolean unique) {
            this.word = word;
            this.unique = unique;
        }

        String word() {
            return word;
        }

        boolean isUnique() {
            return unique;
        }
    }
}
