package cotlette.migrations;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.Filling;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Operations as the Java that makes them. The text of an operation never changes, whatever the version: the checksums in the histories of
 * databases are taken from it.
 */
final class OperationSource {
    private OperationSource() {}

    /** The operation as a person would write it, each column on a line of its own, indented by {@code indent}. */
    static String formatted(Operation operation, String indent) {
        return switch (operation) {
            case Operation.CreateTable create ->
                Stream.concat(
                                create.table().columns().stream().map(OperationSource::column),
                                create.table().checks().stream().map(OperationSource::check))
                        .map(part -> ",\n" + indent + "        " + part)
                        .collect(Collectors.joining(
                                "",
                                "createTable(\n" + indent + "        "
                                        + literal(create.table().name()),
                                ")"));
            case Operation.DropTable drop -> "dropTable(" + literal(drop.table()) + ")";
            case Operation.RenameTable rename ->
                "renameTable(" + literal(rename.table()) + ", " + literal(rename.to()) + ")";
            case Operation.AddColumn add -> column("addColumn", add.table(), add.column(), add.filling());
            case Operation.DropColumn drop ->
                "dropColumn(" + literal(drop.table()) + ", " + literal(drop.column()) + ")";
            case Operation.RenameColumn rename ->
                "renameColumn(" + literal(rename.table()) + ", " + literal(rename.column()) + ", "
                        + literal(rename.to()) + ")";
            case Operation.AlterColumn alter -> column("alterColumn", alter.table(), alter.column(), alter.filling());
            case Operation.AddIndex add -> index("add", add.table(), add.index());
            case Operation.DropIndex drop -> index("drop", drop.table(), drop.index());
            case Operation.AddCheck add -> "addCheck(" + literal(add.table()) + ", " + check(add.check()) + ")";
            case Operation.DropCheck drop -> "dropCheck(" + literal(drop.table()) + ", " + literal(drop.check()) + ")";
        };
    }

    private static String column(String verb, String table, ColumnSchema column, Optional<Filling> filling) {
        return verb + "(" + literal(table) + ", " + column(column)
                + filling.map(given -> ", filledWith(" + value(given.value()) + ")")
                        .orElse("") + ")";
    }

    private static String check(CheckSchema check) {
        return "check(" + literal(check.name()) + ", " + literal(check.condition()) + ")";
    }

    private static String index(String verb, String table, IndexSchema index) {
        String parts =
                index.columns().stream().map(part -> ", " + literal(part)).collect(Collectors.joining());
        return index.name().isEmpty()
                ? verb + (index.unique() ? "UniqueIndex(" : "Index(") + literal(table) + parts + ")"
                : verb + "Index(" + literal(table) + ", index(" + literal(index.name()) + parts + ")"
                        + (index.unique() ? ".asUnique()" : "")
                        + (index.where().isEmpty() ? "" : ".where(" + literal(index.where()) + ")") + ")";
    }

    /** What Flyway compares, to find migrations that were edited after they had been applied. */
    static int checksum(List<Operation> operations) {
        CRC32 crc = new CRC32();
        for (Operation operation : operations) {
            crc.update(formatted(operation, "").getBytes(StandardCharsets.UTF_8));
        }
        return (int) crc.getValue();
    }

    /** What the operation does, in a few words. */
    static String summary(Operation operation) {
        return switch (operation) {
            case Operation.CreateTable create ->
                "create table " + create.table().name();
            case Operation.DropTable drop -> "drop table " + drop.table();
            case Operation.RenameTable rename -> "rename table " + rename.table() + " to " + rename.to();
            case Operation.AddColumn add -> "add column " + add.column().name() + " to " + add.table();
            case Operation.DropColumn drop -> "drop column " + drop.column() + " from " + drop.table();
            case Operation.RenameColumn rename ->
                "rename column " + rename.column() + " of " + rename.table() + " to " + rename.to();
            case Operation.AlterColumn alter -> "alter column " + alter.column().name() + " of " + alter.table();
            case Operation.AddIndex add ->
                "add an index over " + String.join(" and ", add.index().columns()) + " to " + add.table();
            case Operation.DropIndex drop ->
                "drop the index over " + String.join(" and ", drop.index().columns()) + " from " + drop.table();
            case Operation.AddCheck add -> "add the check " + add.check().name() + " to " + add.table();
            case Operation.DropCheck drop -> "drop the check " + drop.check() + " from " + drop.table();
        };
    }

    private static String column(ColumnSchema column) {
        StringBuilder source = new StringBuilder(typed(column));
        if (column.primaryKey() && !column.identity()) {
            source.append(".asPrimaryKey()");
        }
        column.reference()
                .ifPresent(reference -> source.append(".references(")
                        .append(literal(reference.table()))
                        .append(", ")
                        .append(literal(reference.column()))
                        .append(", ")
                        .append(reference.onDelete())
                        .append(")"));
        if (column.nullable()) {
            source.append(".orNull()");
        }
        if (column.unique()) {
            source.append(".withUnique()");
        }
        if (column.indexed()) {
            source.append(".withIndex()");
        }
        if (column.positive()) {
            source.append(".asPositive()");
        }
        column.defaultValue()
                .ifPresent(value ->
                        source.append(".withDefault(").append(value(value)).append(")"));
        column.generated()
                .ifPresent(generated -> source.append(generated.stored() ? ".storedAs(" : ".virtualAs(")
                        .append(literal(generated.expression()))
                        .append(")"));
        return source.toString();
    }

    private static String typed(ColumnSchema column) {
        String name = literal(column.name());
        return switch (column.type()) {
            case ColumnType.Varchar varchar -> "varchar(" + name + ", " + varchar.length() + ")";
            case ColumnType.Text _ -> "text(" + name + ")";
            case ColumnType.Smallint _ -> "smallint(" + name + ")";
            case ColumnType.Int _ -> "integer(" + name + ")";
            case ColumnType.Bigint _ when column.identity() -> "autoKey(" + name + ")";
            case ColumnType.Bigint _ -> "bigint(" + name + ")";
            case ColumnType.Bool _ -> "bool(" + name + ")";
            case ColumnType.DoublePrecision _ -> "doublePrecision(" + name + ")";
            case ColumnType.Decimal(int precision, int scale) ->
                "decimal(" + name + ", " + precision + ", " + scale + ")";
            case ColumnType.Date _ -> "date(" + name + ")";
            case ColumnType.Time _ -> "time(" + name + ")";
            case ColumnType.Duration _ -> "duration(" + name + ")";
            case ColumnType.Timestamp _ -> "timestamp(" + name + ")";
            case ColumnType.Uuid _ -> "uuid(" + name + ")";
            case ColumnType.Json _ -> "json(" + name + ")";
            case ColumnType.Binary(int length) -> "binary(" + name + ", " + length + ")";
        };
    }

    private static String value(Object value) {
        return switch (value) {
            case String text -> literal(text);
            case Long number -> number + "L";
            default -> value.toString();
        };
    }

    private static String literal(String text) {
        StringBuilder source = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> source.append('\\').append(c);
                case '\n' -> source.append("\\n");
                case '\r' -> source.append("\\r");
                case '\t' -> source.append("\\t");
                default -> source.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return source.append('"').toString();
    }
}
