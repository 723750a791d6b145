package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Filling;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.db.ddl.SchemaChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what the migrations lack to lead to the models: a function of the recorded schema, the models, and a person's answers. Asks no
 * database.
 *
 * <p>All apps are looked at together, because their tables refer to each other. What is in the way goes first; then tables and columns
 * come, and become others; then what is gone is dropped, when nothing refers to it any more; and last come indexes and checks.
 */
final class Autodetector {
    private final Questioner questioner;
    private final Map<String, DeclaredTable> declared = new LinkedHashMap<>();
    private final ChangeList changes;

    private Autodetector(SchemaState recorded, Apps apps, Questioner questioner) {
        this.questioner = questioner;
        this.changes = new ChangeList(recorded);
        apps.models().stream().map(DeclaredTable::of).forEach(table -> declared.put(table.name(), table));
    }

    /**
     * Returns the changes of those apps that lack any, in the order in which they must be made; an app has several where it and another need
     * each other.
     *
     * @throws MigrationException when models have changed in a way that migrations cannot follow, or a question stays open
     */
    static List<AppChange> changes(SchemaState recorded, Apps apps, Questioner questioner) {
        List<String> labels =
                apps.all().stream().map(app -> app.parts().label()).toList();
        return new Autodetector(recorded, apps, questioner).changes(labels);
    }

    private List<AppChange> changes(List<String> labels) {
        new Renames(declared, labels, questioner).into(changes);
        List<SchemaState.OwnedTable> dropped = changes.state().tables().values().stream()
                .filter(table -> labels.contains(table.label()))
                .filter(table -> !declared.containsKey(table.schema().name()))
                .toList();
        Map<DeclaredTable, TableDifference> differences = new LinkedHashMap<>();
        List<DeclaredTable> created = new ArrayList<>();
        for (DeclaredTable table : byReference()) {
            changes.state()
                    .table(table.name())
                    .ifPresentOrElse(
                            known -> differences.put(table, TableDifference.of(known.schema(), table.schema())),
                            () -> created.add(table));
        }
        differences.forEach(this::clear);
        differences.forEach(this::detach);
        List<OwnedColumn> circular = create(created);
        differences.forEach(this::change);
        circular.forEach(late ->
                changes.add(late.label(), new Operation.AlterColumn(late.table(), late.column(), Optional.empty())));
        differences.forEach(this::dropColumns);
        drop(dropped);
        differences.forEach(this::complete);
        return changes.byApp(labels);
    }

    /** A column of a table, as it is to be in the end. */
    private record OwnedColumn(String label, String table, ColumnSchema column) {}

    private void clear(DeclaredTable table, TableDifference difference) {
        String name = table.name();
        difference.droppedIndexes().forEach(index -> changes.add(table.label(), new Operation.DropIndex(name, index)));
        difference
                .droppedChecks()
                .forEach(check -> changes.add(table.label(), new Operation.DropCheck(name, check.name())));
        difference
                .droppedComputed()
                .forEach(column -> changes.add(table.label(), new Operation.DropColumn(name, column.name())));
    }

    /** What refers to a column lets go of it while that gets another type. */
    private void detach(DeclaredTable table, TableDifference difference) {
        for (ColumnSchema column : difference.altered()) {
            TableSchema known =
                    changes.state().table(table.name()).orElseThrow().schema();
            ColumnSchema old = known.column(column.name()).orElseThrow();
            if (old.type().equals(column.type())) {
                continue;
            }
            for (SchemaState.OwnedTable other :
                    List.copyOf(changes.state().tables().values())) {
                for (ColumnSchema referring : other.schema().columns()) {
                    boolean refers = referring.reference().stream()
                            .anyMatch(reference -> reference.table().equals(table.name())
                                    && reference.column().equals(column.name()));
                    if (refers) {
                        changes.add(
                                other.label(),
                                new Operation.AlterColumn(
                                        other.schema().name(), referring.withoutReference(), Optional.empty()));
                    }
                }
            }
        }
    }

    /** Returns the columns that refer to tables which come after theirs: these get their references later. */
    private List<OwnedColumn> create(List<DeclaredTable> created) {
        List<OwnedColumn> circular = new ArrayList<>();
        for (DeclaredTable table : created) {
            List<ColumnSchema> columns = new ArrayList<>();
            for (ColumnSchema column : table.schema().columns()) {
                boolean early = column.reference().stream()
                        .anyMatch(reference -> !reference.table().equals(table.name())
                                && changes.state().table(reference.table()).isEmpty());
                columns.add(early ? column.withoutReference() : column);
                if (early) {
                    circular.add(new OwnedColumn(table.label(), table.name(), column));
                }
            }
            TableSchema schema = new TableSchema(
                    table.name(),
                    columns,
                    table.schema().indexes(),
                    table.schema().checks());
            SchemaChange.creation(schema).forEach(operation -> changes.add(table.label(), operation));
        }
        return circular;
    }

    private void change(DeclaredTable table, TableDifference difference) {
        String name = table.name();
        difference.added().forEach(column -> {
            boolean fits = column.nullable()
                    || column.defaultValue().isPresent()
                    || column.generated().isPresent();
            changes.add(
                    table.label(),
                    new Operation.AddColumn(
                            name, column, fits ? Optional.empty() : Optional.of(filling(table, column))));
        });
        for (ColumnSchema column : table.schema().columns()) {
            ColumnSchema known = changes.state()
                    .table(name)
                    .flatMap(state -> state.schema().column(column.name()))
                    .orElseThrow();
            if (!known.equals(column)) {
                boolean required = known.nullable() && !column.nullable();
                Optional<Filling> filling = required
                        ? Optional.of(column.defaultValue().map(Filling::new).orElseGet(() -> filling(table, column)))
                        : Optional.empty();
                changes.add(table.label(), new Operation.AlterColumn(name, column, filling));
            }
        }
    }

    private Filling filling(DeclaredTable table, ColumnSchema column) {
        return new Filling(questioner.fillingFor(table.place(column.name()), column));
    }

    private void dropColumns(DeclaredTable table, TableDifference difference) {
        difference
                .dropped()
                .forEach(column -> changes.add(table.label(), new Operation.DropColumn(table.name(), column.name())));
    }

    /** A table goes before those that it refers to; where tables refer to each other, references go first. */
    private void drop(List<SchemaState.OwnedTable> dropped) {
        Map<String, SchemaState.OwnedTable> byName = new LinkedHashMap<>();
        dropped.forEach(table -> byName.put(table.schema().name(), table));
        List<String> order = References.order(References.of(
                dropped.stream().map(SchemaState.OwnedTable::schema).toList()));
        for (String name : order.reversed()) {
            for (SchemaState.OwnedTable other : byName.values()) {
                boolean goesLater = order.indexOf(other.schema().name()) < order.indexOf(name);
                other.schema().columns().stream()
                        .filter(column -> goesLater
                                && column.reference().stream()
                                        .anyMatch(reference -> reference.table().equals(name)))
                        .forEach(column -> changes.add(
                                other.label(),
                                new Operation.AlterColumn(
                                        other.schema().name(), column.withoutReference(), Optional.empty())));
            }
            changes.add(changes.state().table(name).orElseThrow().label(), new Operation.DropTable(name));
        }
    }

    private void complete(DeclaredTable table, TableDifference difference) {
        difference
                .addedIndexes()
                .forEach(index -> changes.add(table.label(), new Operation.AddIndex(table.name(), index)));
        difference
                .addedChecks()
                .forEach(check -> changes.add(table.label(), new Operation.AddCheck(table.name(), check)));
    }

    /** The tables of all apps, each after those that it refers to, as far as they do not refer to each other. */
    private List<DeclaredTable> byReference() {
        List<TableSchema> schemas =
                declared.values().stream().map(DeclaredTable::schema).toList();
        return References.order(References.of(schemas)).stream()
                .flatMap(name -> Optional.ofNullable(declared.get(name)).stream())
                .toList();
    }
}
