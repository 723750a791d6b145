package cotlette.core;

import cotlette.api.http.InputValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a source says, as a tree: tables of values, each of which knows where it came from. Immutable. */
sealed interface SettingNode {
    SettingSource source();

    /** A single value, which may be a list. */
    record Value(InputValue input, SettingSource source) implements SettingNode {}

    /** A table of TOML, in the order of its keys. */
    record Table(Map<String, SettingNode> entries, SettingSource source) implements SettingNode {
        static final Table EMPTY = new Table(Map.of(), new SettingSource.Default());

        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** Returns a table with one value at the end of a path. */
        static Table of(List<String> path, Value value) {
            SettingNode last = path.size() == 1 ? value : of(path.subList(1, path.size()), value);
            return new Table(Map.of(path.getFirst(), last), value.source());
        }

        /** Returns this table with another one laid over it: its values win, tables are merged, lists are not. */
        Table overlaidBy(Table upper) {
            Map<String, SettingNode> merged = new LinkedHashMap<>(entries);
            upper.entries.forEach((key, node) -> merged.merge(
                    key,
                    node,
                    (below, above) -> below instanceof Table lowerTable && above instanceof Table upperTable
                            ? lowerTable.overlaidBy(upperTable)
                            : above));
            return new Table(merged, entries.isEmpty() ? upper.source : source);
        }
    }
}
