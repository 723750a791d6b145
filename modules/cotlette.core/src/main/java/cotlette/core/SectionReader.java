package cotlette.core;

import cotlette.api.base.Suggestions;
import cotlette.api.http.Codec;
import cotlette.api.http.InputValue;
import cotlette.api.http.Problem;
import cotlette.api.http.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a table into the record of the app that owns it, by the record's generated codec. */
final class SectionReader {
    private final String name;
    private final SettingNode.Table table;
    private final SettingsReport report;

    SectionReader(String name, SettingNode.Table table, SettingsReport report) {
        this.name = name;
        this.table = table;
        this.report = report;
    }

    /** Reads the section; empty when it cannot be read, which is reported. */
    <T extends Record> Optional<T> read(Codec<T> codec) {
        ObservedMembers members = members(table);
        Problems problems = new Problems();
        Optional<T> section = Optional.ofNullable(codec.read(new InputValue.Members(members, false), problems));
        problems.all().forEach(this::report);
        refuseUnknown(name, table, members);
        return section;
    }

    /** The place of a problem is that of the value; what is missing has the place of the table around it. */
    private void report(Problem problem) {
        String key = problem.field().isEmpty() ? name : name + "." + problem.field();
        SettingNode node = table;
        for (String part : problem.field().split("\\.", -1)) {
            if (node instanceof SettingNode.Table inner) {
                node = inner.entries().getOrDefault(part, inner);
            }
        }
        if (node instanceof SettingNode.Value(InputValue input, SettingSource source)) {
            report.problem(source, key + " is " + SettingText.of(key, input) + ", but " + problem.message() + ".");
        } else {
            report.problem(node.source(), key + " " + problem.message() + ". Look at the table [" + name + "].");
        }
    }

    private void refuseUnknown(String path, SettingNode.Table described, ObservedMembers members) {
        described.entries().forEach((key, node) -> {
            if (!members.asked().contains(key)) {
                report.problem(
                        node.source(),
                        "Unknown setting '" + key + "' in [" + path + "]."
                                + Suggestions.didYouMean(key, members.asked()) + " Settings in [" + path + "]: "
                                + String.join(", ", members.asked()) + ".");
            } else if (node instanceof SettingNode.Table inner
                    && members.get(key) instanceof InputValue.Members(ObservedMembers observed, boolean form)) {
                refuseUnknown(path + "." + key, inner, observed);
            }
        });
    }

    private static ObservedMembers members(SettingNode.Table table) {
        Map<String, InputValue> values = new LinkedHashMap<>();
        table.entries().forEach((key, node) -> values.put(key, input(node)));
        return new ObservedMembers(values);
    }

    private static InputValue input(SettingNode node) {
        return switch (node) {
            case SettingNode.Table inner -> new InputValue.Members(members(inner), false);
            case SettingNode.Value(InputValue.Raw raw, SettingSource source) ->
                TomlSource.readList(raw.text()).<InputValue>map(list -> list).orElse(raw);
            case SettingNode.Value value -> value.input();
        };
    }
}
