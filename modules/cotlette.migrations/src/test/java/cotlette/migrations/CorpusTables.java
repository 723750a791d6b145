package cotlette.migrations;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.RESTRICT;
import static cotlette.api.migration.Schema.SET_NULL;
import static cotlette.api.migration.Schema.addCheck;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.addUniqueIndex;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.date;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.dropCheck;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.dropIndex;
import static cotlette.api.migration.Schema.dropTable;
import static cotlette.api.migration.Schema.dropUniqueIndex;
import static cotlette.api.migration.Schema.filledWith;
import static cotlette.api.migration.Schema.index;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.renameColumn;
import static cotlette.api.migration.Schema.renameTable;
import static cotlette.api.migration.Schema.varchar;
import static cotlette.migrations.ColumnEdits.notIndexed;
import static cotlette.migrations.ColumnEdits.referring;
import static cotlette.migrations.ColumnEdits.with;
import static cotlette.migrations.CorpusChange.altered;
import static cotlette.migrations.CorpusChange.change;
import static cotlette.migrations.CorpusStart.AUTHOR;
import static cotlette.migrations.CorpusStart.BOOK;
import static cotlette.migrations.CorpusStart.NOTE;
import static cotlette.migrations.CorpusStart.SHELF;
import static cotlette.migrations.CorpusStart.TAG;
import static cotlette.migrations.CorpusStart.TAGGING;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import java.util.List;

/** Changes of what tables have beside columns, and of whole tables. */
final class CorpusTables {
    private static final String LONG = "x".repeat(58);

    private CorpusTables() {}

    static List<CorpusChange> references() {
        return List.of(
                altered("reference gone", BOOK, "editor_id", ColumnSchema::withoutReference),
                altered("indexed reference gone", BOOK, "author_id", ColumnSchema::withoutReference),
                altered(
                        "reference gone and indexed no more",
                        BOOK,
                        "author_id",
                        column -> notIndexed(column.withoutReference())),
                altered("reference to another table", NOTE, "book_id", column -> referring(column, TAG, CASCADE)),
                altered("reference that cascades", BOOK, "editor_id", column -> referring(column, AUTHOR, CASCADE)),
                altered("reference that restricts", BOOK, "author_id", column -> referring(column, AUTHOR, RESTRICT)),
                altered("reference of a key gone", TAGGING, "tag_id", ColumnSchema::withoutReference),
                change(
                        "reference in a circle",
                        addColumn(
                                AUTHOR,
                                bigint("best_id")
                                        .references(BOOK, "id", SET_NULL)
                                        .orNull())),
                change(
                        "reference of a plain column",
                        known -> List.of(
                                addColumn(NOTE, bigint("tag_id").orNull(), filledWith(1L)),
                                alterColumn(
                                        NOTE,
                                        bigint("tag_id")
                                                .references(TAG, "id", SET_NULL)
                                                .orNull()))));
    }

    static List<CorpusChange> indexesAndChecks() {
        return List.of(
                change("add index over two", addIndex(AUTHOR, "born", "age")),
                change("add unique index over two", addUniqueIndex(BOOK, "editor_id", "pages")),
                change("drop index over two", dropIndex(BOOK, "title", "price")),
                change("drop unique index over reference", dropUniqueIndex(BOOK, "author_id", "title")),
                change("drop index over reference in key", dropIndex(TAGGING, "tag_id")),
                change("add named index", addIndex(BOOK, index("by_stock", "stock", "title"))),
                change(
                        "add unique named index",
                        addIndex(BOOK, index("once", "title", "stock").asUnique())),
                change("add index over expression", addIndex(AUTHOR, index("small", "lower(name)"))),
                change(
                        "alter and rename under index over expression",
                        known -> List.of(
                                addIndex(BOOK, index("small", "lower(title)")),
                                alterColumn(BOOK, with(known.column(BOOK, "title"), new ColumnType.Varchar(210))),
                                renameColumn(BOOK, "title", "heading"))),
                change(
                        "add index over some rows",
                        addIndex(AUTHOR, index("minors", "name").where("age < 18"))),
                change("add check", addCheck(SHELF, check("wide", "width > 0 or width is null"))),
                change("add check of texts", addCheck(AUTHOR, check("spoken", "email <> '' and bio <> 'it''s'"))),
                change("add check of date", addCheck(AUTHOR, check("modern", "born > '1900-01-01' or born is null"))),
                change("drop check", dropCheck(BOOK, "priced")),
                change(
                        "change check",
                        dropCheck(AUTHOR, "grown"),
                        addCheck(AUTHOR, check("grown", "age between 0 and 200 and name <> 'x'"))),
                change(
                        "compute otherwise",
                        dropColumn(BOOK, "total"),
                        addColumn(BOOK, decimal("total", 12, 2).storedAs("price * (stock + 1)"))));
    }

    static List<CorpusChange> tables() {
        return List.of(
                change(
                        "create table",
                        createTable(
                                "shop_order",
                                autoKey("id"),
                                bigint("book_id")
                                        .references(BOOK, "id", RESTRICT)
                                        .withIndex(),
                                bigint("before_id")
                                        .references("shop_order", "id", SET_NULL)
                                        .orNull(),
                                integer("amount").asPositive().withDefault(1),
                                check("some", "amount > 0")),
                        addUniqueIndex("shop_order", "book_id", "before_id")),
                change(
                        "create table with key of three",
                        createTable(
                                "shop_triple",
                                integer("a").asPrimaryKey(),
                                varchar("b", 9).asPrimaryKey(),
                                date("c").asPrimaryKey())),
                change(
                        "create tables in a circle",
                        createTable("shop_hen", autoKey("id"), bigint("egg_id").orNull()),
                        createTable(
                                "shop_egg",
                                autoKey("id"),
                                bigint("hen_id")
                                        .references("shop_hen", "id", SET_NULL)
                                        .orNull()),
                        alterColumn(
                                "shop_hen",
                                bigint("egg_id")
                                        .references("shop_egg", "id", SET_NULL)
                                        .orNull())),
                change(
                        "create table with long names",
                        createTable(
                                "shop_" + LONG,
                                autoKey("a" + LONG),
                                bigint("b" + LONG)
                                        .references(AUTHOR, "id", CASCADE)
                                        .withIndex(),
                                varchar("c" + LONG, 20).withUnique().withDefault(""),
                                integer("d" + LONG).asPositive().withIndex(),
                                integer("e" + LONG).storedAs("d" + LONG + " + 1"),
                                check("f" + LONG, "d" + LONG + " < 10")),
                        addIndex("shop_" + LONG, "b" + LONG, "d" + LONG)),
                change("drop table", dropTable(NOTE)),
                change("drop table with key of two", dropTable(TAGGING)),
                change("drop table that others referred to", dropColumn(BOOK, "shelf_code"), dropTable(SHELF)),
                change(
                        "many at once",
                        renameTable(NOTE, "shop_memo"),
                        addColumn("shop_memo", varchar("title", 90), filledWith("")),
                        renameColumn("shop_memo", "words", "body"),
                        addIndex("shop_memo", "title", "made"),
                        renameColumn("shop_memo", "title", "heading"),
                        dropColumn("shop_memo", "book_id"),
                        addCheck("shop_memo", check("said", "heading <> 'x'"))));
    }
}
