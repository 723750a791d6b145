package cotlette.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found while settings are read: the values, and all that is wrong. One thread at a time. */
final class SettingsReport {
    private final List<LoadedValue> values = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Problem(SettingSource source, String text) {
        /** The order in which a reader meets them: lines of a file from the top. */
        int line() {
            return source instanceof SettingSource.InFile file ? file.line() : Integer.MAX_VALUE;
        }

        /** What is missing altogether has no place. */
        String message() {
            return source instanceof SettingSource.Default ? text : source.describe() + ": " + text;
        }
    }

    void value(String key, String value, SettingSource source) {
        values.add(new LoadedValue(key, value, source));
    }

    void problem(SettingSource source, String text) {
        problems.add(new Problem(source, text));
    }

    List<LoadedValue> values() {
        return List.copyOf(values);
    }

    /**
     * Ends the loading when anything is wrong.
     *
     * @throws SettingsException with all problems
     */
    void check() {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .map(Problem::message)
                    .toList());
        }
    }
}
