package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.db.ddl.SchemaChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Operations in the order in which they were found, and the schema after them; then cut into migrations. Not safe for several threads. */
final class ChangeList {
    private final List<Entry> entries = new ArrayList<>();
    private SchemaState state;

    ChangeList(SchemaState recorded) {
        this.state = recorded;
    }

    /**
     * An operation.
     *
     * @param label the app in whose migrations it belongs
     * @param tables the tables that it changes, refers to or has referred to
     * @param apps the apps of those tables
     */
    private record Entry(String label, Operation operation, Set<String> tables, Set<String> apps) {
        private boolean concerns(Entry other) {
            return tables.stream().anyMatch(other.tables::contains);
        }
    }

    /** Returns the schema after what was added so far. */
    SchemaState state() {
        return state;
    }

    void add(String label, Operation operation) {
        AppMigration migration = new AppMigration(label, new UnwrittenMigration(List.of(operation)));
        SchemaChange change = state.change(operation, migration);
        Set<String> tables = new LinkedHashSet<>();
        Stream.concat(change.before().stream(), change.after().stream()).forEach(table -> {
            tables.add(table.name());
            references(table, operation).forEach(tables::add);
        });
        Set<String> apps = new LinkedHashSet<>();
        tables.forEach(table -> state.table(table).ifPresent(owned -> apps.add(owned.label())));
        apps.remove(label);
        entries.add(new Entry(label, operation, tables, apps));
        state = state.after(operation, migration);
    }

    /** The tables that an operation refers to, or a table refers to that it drops. */
    private static Stream<String> references(TableSchema table, Operation operation) {
        Stream<ColumnSchema> columns = switch (operation) {
            case Operation.CreateTable _, Operation.DropTable _ -> table.columns().stream();
            case Operation.AddColumn add -> Stream.of(add.column());
            case Operation.AlterColumn alter -> table.column(alter.column().name()).stream();
            case Operation.DropColumn drop -> table.column(drop.column()).stream();
            default -> Stream.empty();
        };
        return columns.flatMap(column -> column.reference().stream()).map(ColumnSchema.Reference::table);
    }

    /** Cuts the operations into as few migrations as possible: each operation comes after those before it that concern the same tables. */
    List<AppChange> byApp(List<String> labels) {
        List<AppChange> cut = new ArrayList<>();
        List<Entry> left = new ArrayList<>(entries);
        while (!left.isEmpty()) {
            List<Entry> best = List.of();
            for (String label : labels) {
                List<Entry> ready = ready(label, left);
                boolean all = ready.size()
                        == left.stream()
                                .filter(entry -> entry.label().equals(label))
                                .count();
                if (ready.size() > best.size() && (best.isEmpty() || all)) {
                    best = ready;
                }
                if (all && !ready.isEmpty()) {
                    best = ready;
                    break;
                }
            }
            cut.add(change(best));
            left.removeAll(best);
        }
        return cut;
    }

    /** The operations of an app before which nothing of another app must be done. */
    private static List<Entry> ready(String label, List<Entry> left) {
        List<Entry> ready = new ArrayList<>();
        List<Entry> waiting = new ArrayList<>();
        for (Entry entry : left) {
            if (entry.label().equals(label) && waiting.stream().noneMatch(entry::concerns)) {
                ready.add(entry);
            } else {
                waiting.add(entry);
            }
        }
        return ready;
    }

    private static AppChange change(List<Entry> entries) {
        Set<String> apps = new LinkedHashSet<>();
        entries.forEach(entry -> apps.addAll(entry.apps()));
        return new AppChange(
                entries.getFirst().label(),
                entries.stream().map(Entry::operation).toList(),
                List.copyOf(apps));
    }
}
