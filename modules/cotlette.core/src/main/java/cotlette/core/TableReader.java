package cotlette.core;

import cotlette.api.base.Suggestions;
import cotlette.api.http.InputValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the keys of one table, all of them before anybody complains. One thread at a time. */
final class TableReader {
    private final String prefix;
    private final SettingNode.Table table;
    private final SettingsReport report;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<TableReader> inner = new ArrayList<>();

    /**
     * Creates a reader.
     *
     * @param prefix the table's path with a dot at its end; empty for the whole file
     */
    TableReader(String prefix, SettingNode.Table table, SettingsReport report) {
        this.prefix = prefix;
        this.table = table;
        this.report = report;
    }

    /** Reads a key; where it is absent, or wrong and reported, the result is {@code standard}. */
    <T> T read(String key, ValueKind<T> kind, T standard) {
        Optional<T> value = read(key, kind, kind.writing().apply(standard));
        if (!table.entries().containsKey(key)) {
            report.value(prefix + key, kind.writing().apply(standard), new SettingSource.Default());
        }
        return value.orElse(standard);
    }

    /** Reads a key that must be there; empty when it is not, which is reported. */
    <T> Optional<T> require(String key, ValueKind<T> kind, String example) {
        if (!table.entries().containsKey(key)) {
            known.add(key);
            report.problem(
                    table.source(),
                    prefix + key + " is missing. Write " + key + " = " + example + " below [" + name() + "].");
            return Optional.empty();
        }
        return read(key, kind, example);
    }

    /** Reads a table, which is empty when it is absent. */
    TableReader table(String key) {
        known.add(key);
        SettingNode node = table.entries().getOrDefault(key, SettingNode.Table.EMPTY);
        if (node instanceof SettingNode.Value(InputValue value, SettingSource source)) {
            report.problem(
                    source,
                    prefix + key + " is " + SettingText.of(prefix + key, value) + ", but must be a table. Write ["
                            + prefix + key + "], and its keys below.");
        }
        SettingNode.Table found = node instanceof SettingNode.Table some ? some : SettingNode.Table.EMPTY;
        TableReader reader = new TableReader(prefix + key + ".", found, report);
        inner.add(reader);
        return reader;
    }

    /** Returns the keys that the sources have. */
    Set<String> keys() {
        return table.entries().keySet();
    }

    /** Returns the names of the tables that were asked for. */
    Set<String> knownTables() {
        return inner.stream().map(TableReader::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the tables that nobody has asked for; an app may own them. */
    Map<String, SettingNode.Table> unclaimedTables() {
        Map<String, SettingNode.Table> tables = new LinkedHashMap<>();
        table.entries().forEach((key, node) -> {
            if (!known.contains(key) && node instanceof SettingNode.Table unclaimed) {
                tables.put(key, unclaimed);
            }
        });
        return tables;
    }

    /** Reports all keys that nobody has asked for, here and in the tables below, except for {@link #unclaimedTables}. */
    void refuseUnknown() {
        refuseUnknown(Set.of());
    }

    /** A key below a table belongs to that table, which is easily forgotten. */
    private void refuseUnknown(Set<String> topLevel) {
        table.entries().forEach((key, node) -> {
            boolean mayBelongToAnApp = prefix.isEmpty() && node instanceof SettingNode.Table;
            if (!known.contains(key) && !mayBelongToAnApp) {
                reportUnknown(key, node, topLevel);
            }
        });
        inner.forEach(reader -> reader.refuseUnknown(prefix.isEmpty() ? known : topLevel));
    }

    private void reportUnknown(String key, SettingNode node, Set<String> topLevel) {
        String where = prefix.isEmpty() ? "" : " in [" + name() + "]";
        String elsewhere = inner.stream()
                .filter(reader -> reader.known.contains(key))
                .findFirst()
                .map(reader -> " Did you mean '" + reader.prefix + key + "'?")
                .orElse(topLevel.contains(key) ? " It belongs to no table: write it above the first one." : "");
        String suggestion = elsewhere.isEmpty() ? Suggestions.didYouMean(key, known) : elsewhere;
        report.problem(
                node.source(),
                "Unknown setting '" + key + "'" + where + "." + suggestion + " Settings" + where + ": "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    private String name() {
        return prefix.substring(0, prefix.length() - 1);
    }

    private <T> Optional<T> read(String key, ValueKind<T> kind, String example) {
        known.add(key);
        SettingNode node = table.entries().get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof SettingNode.Value(InputValue input, SettingSource source)) {
            Optional<T> value = kind.reading().apply(input);
            value.ifPresentOrElse(
                    present -> report.value(
                            prefix + key, SettingText.masked(key, kind.writing().apply(present)), source),
                    () -> reportWrong(key, kind, input, source, example));
            return value;
        }
        report.problem(
                node.source(),
                prefix + key + " is a table, but must be " + kind.expectation() + ". Write, for example, " + prefix
                        + key + " = " + example + ".");
        return Optional.empty();
    }

    private void reportWrong(String key, ValueKind<?> kind, InputValue input, SettingSource source, String example) {
        String typed = switch (input) {
            case InputValue.Text text -> text.text();
            case InputValue.Raw raw -> raw.text();
            default -> "";
        };
        report.problem(
                source,
                prefix + key + " is " + SettingText.of(prefix + key, input) + ", but must be " + kind.expectation()
                        + "."
                        + Suggestions.didYouMean(typed, kind.vocabulary().get()) + " Write, for example, "
                        + source.example(prefix + key, example) + ".");
    }
}
