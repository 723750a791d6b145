package cotlette.migrations;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.SET_NULL;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.binary;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.date;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.doublePrecision;
import static cotlette.api.migration.Schema.dropCheck;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.dropIndex;
import static cotlette.api.migration.Schema.duration;
import static cotlette.api.migration.Schema.filledWith;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.json;
import static cotlette.api.migration.Schema.renameColumn;
import static cotlette.api.migration.Schema.renameTable;
import static cotlette.api.migration.Schema.smallint;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.time;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.uuid;
import static cotlette.api.migration.Schema.varchar;
import static cotlette.migrations.CorpusChange.change;
import static cotlette.migrations.CorpusStart.AUTHOR;
import static cotlette.migrations.CorpusStart.BOOK;
import static cotlette.migrations.CorpusStart.NOTE;
import static cotlette.migrations.CorpusStart.SHELF;
import static cotlette.migrations.CorpusStart.TAG;
import static cotlette.migrations.CorpusStart.TAGGING;

import java.util.List;

/** Changes of which columns a table has, and of their names. */
final class CorpusColumns {
    private static final String LONG = "x".repeat(58);

    private CorpusColumns() {}

    static List<CorpusChange> added() {
        return List.of(
                change("add nullable", addColumn(AUTHOR, varchar("city", 40).orNull())),
                change("add with default", addColumn(BOOK, integer("edition").withDefault(1))),
                change("add filled", addColumn(BOOK, varchar("genre", 20), filledWith("it's"))),
                change(
                        "add nullable filled",
                        addColumn(BOOK, varchar("isbn", 20).orNull(), filledWith("-"))),
                change(
                        "add unique",
                        addColumn(AUTHOR, varchar("handle", 40).withUnique().orNull())),
                change("add indexed", addColumn(AUTHOR, integer("rank").withIndex(), filledWith(3))),
                change(
                        "add positive",
                        addColumn(SHELF, integer("depth").asPositive().withDefault(5))),
                change(
                        "add reference",
                        addColumn(
                                NOTE,
                                bigint("author_id")
                                        .references(AUTHOR, "id", SET_NULL)
                                        .withIndex()
                                        .orNull())),
                change(
                        "add reference filled",
                        addColumn(BOOK, bigint("owner_id").references(AUTHOR, "id", CASCADE), filledWith(1L))),
                change(
                        "add reference to itself",
                        addColumn(
                                AUTHOR,
                                bigint("mentor_id")
                                        .references(AUTHOR, "id", SET_NULL)
                                        .orNull())),
                change("add stored", addColumn(BOOK, varchar("small_title", 200).storedAs("lower(title)"))),
                change(
                        "add stored nullable",
                        addColumn(BOOK, integer("sheets").orNull().storedAs("pages / 2"))),
                change(
                        "add virtual",
                        addColumn(BOOK, varchar("large_title", 200).virtualAs("upper(title)"))),
                change("add bool", addColumn(NOTE, bool("done"), filledWith(false))),
                change("add decimal", addColumn(NOTE, decimal("cost", 7, 3).withDefault("1.500"))),
                change("add date", addColumn(NOTE, date("due").withDefault("2026-05-06"))),
                change("add time", addColumn(NOTE, time("hour").withDefault("10:30"))),
                change("add duration", addColumn(NOTE, duration("length").withDefault("PT1H"))),
                change("add timestamp", addColumn(NOTE, timestamp("seen"), filledWith("2026-05-06T07:08:09.123456Z"))),
                change("add uuid", addColumn(NOTE, uuid("mark"), filledWith("0f0e0d0c-0b0a-4908-8706-050403020100"))),
                change("add json", addColumn(NOTE, json("more"), filledWith("{\"a\":[1,\"it's\"]}"))),
                change("add json with default", addColumn(NOTE, json("some").withDefault("{}"))),
                change("add double", addColumn(NOTE, doublePrecision("share").withDefault(0.5))),
                change("add text", addColumn(NOTE, text("tail").withDefault("a \\ b"))),
                change("add smallint", addColumn(NOTE, smallint("few"), filledWith(2))),
                change("add binary", addColumn(NOTE, binary("bytes", 20).orNull())));
    }

    static List<CorpusChange> dropped() {
        return List.of(
                change("drop nullable", dropColumn(BOOK, "rating")),
                change("drop required", dropColumn(AUTHOR, "token")),
                change("drop required text", dropColumn(SHELF, "label")),
                change("drop with default", dropColumn(TAGGING, "weight")),
                change("drop unique", dropColumn(AUTHOR, "nick")),
                change("drop reference", dropColumn(BOOK, "editor_id")),
                change("drop indexed reference to itself", dropColumn(TAG, "parent_id")),
                change("drop stored", dropColumn(AUTHOR, "name_length")),
                change("drop json", dropColumn(BOOK, "extra")),
                change("drop binary", dropColumn(BOOK, "cover")),
                change(
                        "drop with what uses it",
                        dropColumn(BOOK, "total"),
                        dropCheck(BOOK, "priced"),
                        dropIndex(BOOK, "title", "price"),
                        dropColumn(BOOK, "price")),
                change("drop positive", dropColumn(BOOK, "total"), dropColumn(BOOK, "stock")));
    }

    static List<CorpusChange> renamed() {
        return List.of(
                change("rename table", renameTable(NOTE, "shop_remark")),
                change("rename table that others refer to", renameTable(AUTHOR, "shop_writer")),
                change("rename table with everything", renameTable(BOOK, "shop_volume")),
                change("rename table with key of two", renameTable(TAGGING, "shop_label")),
                change("rename table that refers to itself", renameTable(TAG, "shop_keyword")),
                change("rename table with key of text", renameTable(SHELF, "shop_board")),
                change("rename table to a long name", renameTable(BOOK, "shop_" + LONG)),
                change("rename plain", renameColumn(BOOK, "rating", "stars")),
                change("rename key that counts", renameColumn(AUTHOR, "id", "number")),
                change("rename key of text", renameColumn(SHELF, "code", "sign")),
                change("rename what is indexed, checked and computed from", renameColumn(AUTHOR, "name", "called")),
                change("rename unique", renameColumn(AUTHOR, "email", "mail")),
                change("rename reference in unique index", renameColumn(BOOK, "author_id", "writer_id")),
                change("rename in index, check and computed", renameColumn(BOOK, "price", "cost")),
                change("rename in key of two", renameColumn(TAGGING, "book_id", "volume_id")),
                change("rename reference to itself", renameColumn(TAG, "parent_id", "above_id")),
                change("rename positive", renameColumn(BOOK, "stock", "copies")),
                change("rename computed", renameColumn(BOOK, "total", "value")),
                change("rename with default", renameColumn(AUTHOR, "joined", "since")),
                change("rename to a long name", renameColumn(BOOK, "title", "title_" + "y".repeat(57))),
                change("rename reference to a long name", renameColumn(BOOK, "editor_id", "y".repeat(63))),
                change(
                        "swap",
                        renameColumn(BOOK, "pages", "other"),
                        renameColumn(BOOK, "number", "pages"),
                        renameColumn(BOOK, "other", "number")),
                change(
                        "rename and alter",
                        known -> List.of(
                                renameTable(SHELF, "shop_case"),
                                renameColumn("shop_case", "label", "name"),
                                alterColumn(
                                        "shop_case",
                                        varchar("name", 90).withIndex().withDefault("")))));
    }
}
