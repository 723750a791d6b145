package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds operations that stop others while a big table is read or written anew, or that break the version of the program which still runs while
 * the database is migrated. What is done to tables of the same migration, or of one not applied yet, disturbs nobody.
 */
final class MigrationLint {
    private static final String SCANS = "while all its rows are looked at, nobody writes to the table";

    private final Set<String> created = new HashSet<>();
    private final List<Caution> cautions = new ArrayList<>();

    private MigrationLint() {}

    /**
     * Returns what is to be said of a migration.
     *
     * @param before the schema before it
     */
    static List<Caution> of(AppMigration migration, SchemaState before) {
        MigrationLint lint = new MigrationLint();
        SchemaState state = before;
        for (Operation operation : migration.migration().operations()) {
            lint.look(operation, state.table(operation.tableName()).map(SchemaState.OwnedTable::schema));
            state = state.after(operation, migration);
        }
        return lint.cautions;
    }

    private void look(Operation operation, Optional<TableSchema> table) {
        if (created.contains(operation.tableName())) {
            if (operation instanceof Operation.RenameTable rename) {
                created.add(rename.to());
            }
            return;
        }
        switch (operation) {
            case Operation.CreateTable create -> created.add(create.table().name());
            case Operation.DropTable _ -> dropped(operation, "table", "model");
            case Operation.DropColumn _ -> dropped(operation, "column", "field");
            case Operation.RenameTable _ -> renamed(operation, "table", "model");
            case Operation.RenameColumn _ -> renamed(operation, "column", "field");
            case Operation.AddColumn add -> added(add);
            case Operation.AlterColumn alter ->
                altered(
                        alter,
                        table.flatMap(known -> known.column(alter.column().name()))
                                .orElseThrow());
            case Operation.AddIndex _ ->
                say(
                        operation,
                        "while the index is built, nobody writes to the table",
                        "Migrate when little is written. On PostgreSQL, build it by hand with CREATE INDEX CONCURRENTLY, by the name that "
                                + "sqlmigrate shows, and record the migration with migrate --fake.");
            case Operation.AddCheck _ -> say(operation, SCANS, "Migrate when little is written.");
            case Operation.DropIndex _, Operation.DropCheck _ -> {
                // Nobody waits long for these.
            }
        }
    }

    private void dropped(Operation operation, String what, String inModels) {
        say(
                operation,
                "the version that still runs uses the " + what + ", and fails",
                "First release a version whose models no longer have the " + inModels
                        + ", without this migration; migrate with the release after it.");
    }

    private void renamed(Operation operation, String what, String inModels) {
        say(
                operation,
                "the version that still runs knows the " + what + " by its old name, and fails",
                "Keep the name in the database: column = \"…\" at the " + inModels
                        + ", or @Table(\"…\"). Or add the new one, fill both for a release, and drop the old one after it.");
    }

    private void added(Operation.AddColumn add) {
        ColumnSchema column = add.column();
        if (!column.nullable()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty()) {
            say(
                    add,
                    "the version that still runs does not know the column, and its new rows are refused",
                    "Give the field a defaultValue, which the database then has, too; or let it be null for one release.");
        }
        if (column.reference().isPresent()) {
            say(add, SCANS + " or to that which it refers to", "Migrate when little is written.");
        }
        if (column.generated().filter(ColumnSchema.Generated::stored).isPresent()) {
            say(add, "the table is written anew, and nobody uses it meanwhile", "Migrate when little is used.");
        }
    }

    private void altered(Operation.AlterColumn alter, ColumnSchema known) {
        ColumnSchema column = alter.column();
        if (!known.type().equals(column.type()) && !isWider(known.type(), column.type())) {
            say(
                    alter,
                    "the table is written anew, and nobody uses it meanwhile",
                    "Add a new column, fill both for a release, copy the rows in portions, and drop the old one after it.");
        }
        if (known.nullable() && !column.nullable()) {
            say(
                    alter,
                    "the version that still runs may write nulls, which are refused",
                    "First release a version that always gives a value; migrate with the release after it.");
        }
        if (column.reference().isPresent() && !known.reference().equals(column.reference())) {
            say(alter, SCANS + " or to that which it refers to", "Migrate when little is written.");
        }
        if (column.unique() && !known.unique()) {
            say(
                    alter,
                    "while the index is built, nobody writes to the table; and it fails where two rows have the same value",
                    "Look for such rows first, and migrate when little is written.");
        }
    }

    /** A text that may be longer is no other text. */
    private static boolean isWider(ColumnType known, ColumnType wanted) {
        return switch (wanted) {
            case ColumnType.Text _ -> known instanceof ColumnType.Varchar;
            case ColumnType.Varchar(int length) -> known instanceof ColumnType.Varchar(int old) && old <= length;
            default -> false;
        };
    }

    private void say(Operation operation, String danger, String instead) {
        cautions.add(new Caution(operation, danger, instead));
    }
}
