package cotlette.migrations;

import static java.util.Objects.requireNonNull;

import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what the migrations lack to lead to the models: a function of the recorded schema, the models, and a person's answers. Asks no
 * database.
 */
final class Autodetector {
    private final SchemaState recorded;
    private final Questioner questioner;
    private final Map<String, ModelType<?>> models = new LinkedHashMap<>();
    private final Map<String, TableSchema> declared = new LinkedHashMap<>();
    private final List<String> notYetPossible = new ArrayList<>();

    private Autodetector(SchemaState recorded, Apps apps, Questioner questioner) {
        this.recorded = recorded;
        this.questioner = questioner;
        for (ModelType<?> model : apps.models()) {
            models.put(model.table(), model);
            declared.put(model.table(), ModelSchema.of(model));
        }
    }

    /**
     * Returns the changes of those apps that lack any, an app after those it refers to.
     *
     * @throws MigrationException when models have changed in a way that migrations cannot follow yet, or a question stays open
     */
    static List<AppChange> changes(SchemaState recorded, Apps apps, Questioner questioner) {
        return new Autodetector(recorded, apps, questioner).changes(apps);
    }

    private List<AppChange> changes(Apps apps) {
        Map<String, List<Operation>> found = new LinkedHashMap<>();
        for (InstalledApp app : apps.all()) {
            String label = app.parts().label();
            List<Operation> operations = operations(label);
            if (!operations.isEmpty()) {
                found.put(label, operations);
            }
        }
        recorded.tables().forEach((name, table) -> {
            if (!declared.containsKey(name) && apps.find(table.label()).isPresent()) {
                notYetPossible.add("the model of table " + name + " is gone");
            }
        });
        refuseTheImpossible();
        return ordered(found);
    }

    private void refuseTheImpossible() {
        if (!notYetPossible.isEmpty()) {
            throw new MigrationException(
                    "Migrations can create tables, add columns, and add and remove indexes, checks and computed columns so far, and the models have changed otherwise: "
                            + String.join("; ", notYetPossible)
                            + ". Nothing was written. Take these changes back for now.");
        }
    }

    private List<Operation> operations(String label) {
        List<Operation> operations = new ArrayList<>();
        for (TableSchema table : byReference(label)) {
            recorded.table(table.name())
                    .ifPresentOrElse(
                            known -> compare(known.schema(), table, operations), () -> create(table, operations));
        }
        return operations;
    }

    private static void create(TableSchema table, List<Operation> operations) {
        operations.add(
                new Operation.CreateTable(new TableSchema(table.name(), table.columns(), List.of(), table.checks())));
        table.indexes().forEach(index -> operations.add(new Operation.AddIndex(table.name(), index)));
    }

    private void compare(TableSchema known, TableSchema wanted, List<Operation> operations) {
        TableChange change = TableChange.of(known, wanted);
        String table = wanted.name();
        notYetPossible.addAll(change.notYetPossible());
        change.removedIndexes().forEach(old -> operations.add(new Operation.RemoveIndex(table, old)));
        change.removedChecks().forEach(old -> operations.add(new Operation.RemoveCheck(table, old)));
        change.removedColumns().forEach(old -> operations.add(new Operation.RemoveColumn(table, old)));
        change.addedColumns().forEach(added -> operations.add(new Operation.AddColumn(table, fillable(table, added))));
        change.addedIndexes().forEach(added -> operations.add(new Operation.AddIndex(table, added)));
        change.addedChecks().forEach(added -> operations.add(new Operation.AddCheck(table, added)));
    }

    private ColumnSchema fillable(String table, ColumnSchema column) {
        if (column.nullable()
                || column.defaultValue().isPresent()
                || column.generated().isPresent()) {
            return column;
        }
        ModelType<?> model = requireNonNull(models.get(table));
        String field = model.fields().stream()
                .filter(candidate -> candidate.column().equals(column.name()))
                .map(ModelField::name)
                .findFirst()
                .orElse(column.name());
        return column.withDefault(questioner.defaultFor(model.name(), field, column));
    }

    /** The tables of an app, each after those it refers to, as far as they do not refer to each other. */
    private List<TableSchema> byReference(String label) {
        Map<String, TableSchema> own = new LinkedHashMap<>();
        models.values().stream()
                .filter(model -> model.appLabel().equals(label))
                .forEach(model -> own.put(model.table(), requireNonNull(declared.get(model.table()))));
        Map<String, Set<String>> references = new LinkedHashMap<>();
        own.forEach((name, table) -> references.put(name, referencedTables(table)));
        return References.order(references).stream()
                .map(own::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<AppChange> ordered(Map<String, List<Operation>> found) {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        found.forEach((label, operations) -> references.put(label, requiredApps(label, operations)));
        return References.order(references).stream()
                .map(label -> new AppChange(
                        label, requireNonNull(found.get(label)), List.copyOf(requireNonNull(references.get(label)))))
                .toList();
    }

    private Set<String> requiredApps(String label, List<Operation> operations) {
        Set<String> required = new LinkedHashSet<>();
        for (Operation operation : operations) {
            List<ColumnSchema> columns = switch (operation) {
                case Operation.CreateTable create -> create.table().columns();
                case Operation.AddColumn add -> List.of(add.column());
                case Operation.RemoveColumn _ -> List.of();
                case Operation.AddIndex _, Operation.RemoveIndex _ -> List.of();
                case Operation.AddCheck _, Operation.RemoveCheck _ -> List.of();
            };
            for (ColumnSchema column : columns) {
                column.reference()
                        .map(reference -> models.get(reference.table()))
                        .map(ModelType::appLabel)
                        .filter(other -> !other.equals(label))
                        .ifPresent(required::add);
            }
        }
        return required;
    }

    private static Set<String> referencedTables(TableSchema table) {
        Set<String> referenced = new LinkedHashSet<>();
        table.columns().forEach(column -> column.reference().ifPresent(reference -> referenced.add(reference.table())));
        return referenced;
    }
}
