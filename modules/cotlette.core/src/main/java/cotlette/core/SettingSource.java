package cotlette.core;

import java.nio.file.Path;

/**
 * Where the value of a setting came from.
 *
 * @since 0.1
 */
public sealed interface SettingSource {
    /** Returns the source in words, such as {@code settings.toml:4}. */
    String describe();

    /** Returns how {@code key} is given {@code value} there, such as {@code COTLETTE_DEBUG=true}; the value is written as in TOML. */
    String example(String key, String value);

    /** The framework's own choice. */
    record Default() implements SettingSource {
        @Override
        public String describe() {
            return "default";
        }

        @Override
        public String example(String key, String value) {
            return key + " = " + value;
        }
    }

    /** Code that made the settings itself. */
    record InCode() implements SettingSource {
        @Override
        public String describe() {
            return "code";
        }

        @Override
        public String example(String key, String value) {
            return key + " = " + value;
        }
    }

    /**
     * A file.
     *
     * @param file the file
     * @param line the line, from 1; 0 when it is not known
     */
    record InFile(Path file, int line) implements SettingSource {
        @Override
        public String describe() {
            return file.getFileName() + (line > 0 ? ":" + line : "");
        }

        @Override
        public String example(String key, String value) {
            return key.substring(key.lastIndexOf('.') + 1) + " = " + value;
        }
    }

    /**
     * A variable of the environment.
     *
     * @param name its name
     */
    record EnvironmentVariable(String name) implements SettingSource {
        @Override
        public String describe() {
            return "environment variable " + name;
        }

        @Override
        public String example(String key, String value) {
            return name + "=" + withoutQuotes(value);
        }
    }

    /** An option {@code --set} of the command line. */
    record CommandLine() implements SettingSource {
        @Override
        public String describe() {
            return "command line";
        }

        @Override
        public String example(String key, String value) {
            return "--set " + key + "=" + withoutQuotes(value);
        }
    }

    private static String withoutQuotes(String value) {
        boolean quoted = value.startsWith("\"") && value.endsWith("\"") && value.length() > 1;
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
