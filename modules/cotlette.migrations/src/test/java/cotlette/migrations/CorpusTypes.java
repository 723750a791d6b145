package cotlette.migrations;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.dropCheck;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.integer;
import static cotlette.migrations.ColumnEdits.notIndexed;
import static cotlette.migrations.ColumnEdits.referring;
import static cotlette.migrations.ColumnEdits.required;
import static cotlette.migrations.ColumnEdits.with;
import static cotlette.migrations.CorpusChange.altered;
import static cotlette.migrations.CorpusChange.change;
import static cotlette.migrations.CorpusChange.filled;
import static cotlette.migrations.CorpusChange.typed;
import static cotlette.migrations.CorpusStart.AUTHOR;
import static cotlette.migrations.CorpusStart.BOOK;
import static cotlette.migrations.CorpusStart.NOTE;
import static cotlette.migrations.CorpusStart.SHELF;
import static cotlette.migrations.CorpusStart.TAG;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import java.util.List;

/** Changes of what columns are. */
final class CorpusTypes {
    private CorpusTypes() {}

    static List<CorpusChange> types() {
        return List.of(
                typed(SHELF, "label", new ColumnType.Varchar(300)),
                typed(SHELF, "label", new ColumnType.Varchar(12)),
                typed(SHELF, "label", new ColumnType.Text()),
                typed(AUTHOR, "bio", new ColumnType.Varchar(500)),
                typed(AUTHOR, "email", new ColumnType.Varchar(250)),
                typed(BOOK, "title", new ColumnType.Varchar(250)),
                typed(BOOK, "pages", new ColumnType.Bigint()),
                typed(BOOK, "pages", new ColumnType.Smallint()),
                typed(BOOK, "pages", new ColumnType.Decimal(10, 2)),
                typed(BOOK, "pages", new ColumnType.DoublePrecision()),
                typed(BOOK, "pages", new ColumnType.Text()),
                typed(BOOK, "pages", new ColumnType.Varchar(20)),
                typed(BOOK, "number", new ColumnType.Int()),
                typed(BOOK, "number", new ColumnType.Bigint()),
                typed(BOOK, "number", new ColumnType.Decimal(12, 3)),
                typed(BOOK, "number", new ColumnType.Varchar(20)),
                typed(BOOK, "rating", new ColumnType.Decimal(6, 3)),
                typed(SHELF, "width", new ColumnType.Decimal(9, 3)),
                typed(SHELF, "width", new ColumnType.DoublePrecision()),
                typed(SHELF, "places", new ColumnType.Int()),
                typed(AUTHOR, "born", new ColumnType.Timestamp()),
                typed(NOTE, "made", new ColumnType.Date()),
                typed(AUTHOR, "token", new ColumnType.Varchar(36)),
                typed(BOOK, "extra", new ColumnType.Text()),
                typed(BOOK, "reading", new ColumnType.Bigint()),
                typed(BOOK, "cover", new ColumnType.Binary(200)),
                change(
                        "truth to number",
                        dropCheck(AUTHOR, "grown"),
                        alterColumn(AUTHOR, integer("active").withDefault(1))),
                change(
                        "type under check and computed",
                        dropColumn(BOOK, "total"),
                        alterColumn(BOOK, decimal("price", 10, 3)),
                        addColumn(BOOK, decimal("total", 12, 2).storedAs("price * stock"))),
                change(
                        "type of what is computed from",
                        known -> List.of(
                                dropColumn(AUTHOR, "name_length"),
                                alterColumn(AUTHOR, with(known.column(AUTHOR, "name"), new ColumnType.Varchar(120))),
                                addColumn(AUTHOR, integer("name_length").storedAs("length(name)")))),
                change(
                        "type of positive",
                        dropColumn(BOOK, "total"),
                        alterColumn(BOOK, integer("stock").asPositive()),
                        addColumn(BOOK, decimal("total", 12, 2).storedAs("price * stock"))),
                typed(AUTHOR, "age", new ColumnType.Bigint()),
                change("type of key and what refers to it", known -> {
                    ColumnSchema code = known.column(BOOK, "shelf_code");
                    return List.of(
                            alterColumn(BOOK, code.withoutReference()),
                            alterColumn(SHELF, with(known.column(SHELF, "code"), new ColumnType.Varchar(40))),
                            alterColumn(BOOK, with(code, new ColumnType.Varchar(40))));
                }),
                altered("key ceases to count", NOTE, "id", _ -> bigint("id").asPrimaryKey()));
    }

    static List<CorpusChange> options() {
        return List.of(
                altered("required as it is", BOOK, "number", ColumnSchema::orNull),
                filled("required and filled", BOOK, "pages", ColumnEdits::required, 1),
                filled("required text and filled", AUTHOR, "bio", ColumnEdits::required, "none"),
                filled("required json and filled", BOOK, "extra", ColumnEdits::required, "{}"),
                filled("required date and filled", AUTHOR, "born", ColumnEdits::required, "2000-01-01"),
                filled("required time and filled", BOOK, "opening", ColumnEdits::required, "00:00"),
                filled("required timestamp and filled", NOTE, "made", ColumnEdits::required, "2000-01-01T00:00:00Z"),
                filled(
                        "required reference and filled",
                        BOOK,
                        "editor_id",
                        column -> required(referring(column, AUTHOR, CASCADE)),
                        1L),
                filled(
                        "required with default",
                        SHELF,
                        "width",
                        column -> required(column).withDefault("2.5"),
                        "2.5"),
                altered("may be null", SHELF, "label", ColumnSchema::orNull),
                altered("reference may be null", BOOK, "author_id", ColumnSchema::orNull),
                altered("default set", SHELF, "label", column -> column.withDefault("it's")),
                altered("default of text", NOTE, "words", column -> column.withDefault("said")),
                altered("default changed", AUTHOR, "age", column -> column.withDefault(21)),
                altered("default removed", AUTHOR, "age", ColumnEdits::withoutDefault),
                altered("default of truth changed", AUTHOR, "active", column -> column.withDefault(false)),
                altered("default of time removed", AUTHOR, "joined", ColumnEdits::withoutDefault),
                altered(
                        "unique",
                        BOOK,
                        "number",
                        column -> with(column, new ColumnType.Varchar(20)).withUnique()),
                altered("unique no more", AUTHOR, "email", ColumnEdits::notUnique),
                altered("indexed", SHELF, "label", ColumnSchema::withIndex),
                altered("indexed no more", AUTHOR, "name", ColumnEdits::notIndexed),
                altered("unique reference", BOOK, "editor_id", ColumnSchema::withUnique),
                altered("indexed reference", BOOK, "editor_id", ColumnSchema::withIndex),
                altered("reference indexed no more", BOOK, "author_id", ColumnEdits::notIndexed),
                altered("reference to itself indexed no more", TAG, "parent_id", ColumnEdits::notIndexed),
                altered(
                        "reference unique instead of indexed",
                        TAG,
                        "parent_id",
                        column -> notIndexed(column).withUnique()),
                altered("positive", SHELF, "places", ColumnSchema::asPositive),
                altered("positive no more", AUTHOR, "age", ColumnEdits::notPositive));
    }
}
