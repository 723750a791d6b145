package cotlette.db;

import static cotlette.api.migration.Schema.addCheck;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.addUniqueIndex;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.date;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.dropCheck;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.dropIndex;
import static cotlette.api.migration.Schema.dropTable;
import static cotlette.api.migration.Schema.filledWith;
import static cotlette.api.migration.Schema.index;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.renameColumn;
import static cotlette.api.migration.Schema.renameTable;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.Schema;
import cotlette.api.migration.TableSchema;
import cotlette.db.tck.SchemaWriter;
import cotlette.db.tck.library.LibrarySchema;
import cotlette.db.tck.library.SlotSchema;
import java.util.List;

/** What makes and changes tables. */
final class GoldenSchema {
    private static final Operation.CreateTable GOODS = (Operation.CreateTable) createTable(
            "goods",
            autoKey("id"),
            varchar("title", 40),
            decimal("price", 8, 2).orNull(),
            date("day").orNull(),
            integer("pieces").asPositive(),
            check("price_range", "price > 0.5 and price <= 100 or price is null"),
            check("title_known", "lower(title) not in ('it''s?', 'none') and length(title) between 2 and 20"),
            check("day_late", "not day < '2000-02-28'"),
            check("pieces_even", "(pieces + 1) % 2 = 1"));
    private static final CheckSchema FEW = check("few", "pieces < 10");
    private static final IndexSchema CHEAP = index("cheap", "title").asUnique().where("price < 5");
    private static final IndexSchema ANY_CASE = index("any_case", "pieces", "lower(title)", "price * pieces");

    private static final TableSchema OTHER =
            table("other", Schema.smallint("s"), Schema.doublePrecision("f"), date("day"), Schema.time("time"));

    private GoldenSchema() {}

    private static TableSchema table(String name, ColumnSchema... columns) {
        return new TableSchema(name, List.of(columns));
    }

    private static final ColumnSchema WORTH =
            decimal("worth", 10, 2).orNull().withIndex().storedAs("price * pieces");
    private static final ColumnSchema SHOUT = varchar("shout", 41).virtualAs("upper(title) || '!'");

    static void list(SqlListing listing) {
        SchemaWriter writer = new SchemaWriter(listing.dialect());
        LibrarySchema.OPERATIONS.forEach(operation -> listing.each("operation", List.of(operation), writer::write));
        columns(
                listing,
                "columns that are added, with each kind of default",
                Schema.text("t").withDefault("it's"),
                integer("i").withDefault(-7),
                Schema.bigint("l").withDefault(1L << 40),
                Schema.bool("b").withDefault(true),
                Schema.timestamp("at").orNull().withUnique());
        columns(
                listing,
                "a column of each further type, with a default where it can have one",
                Schema.smallint("s").withDefault(7),
                Schema.doublePrecision("f").withDefault(0.5),
                decimal("d", 10, 2).withDefault("9.5"),
                date("day").withDefault("2026-01-31"),
                Schema.time("time").withDefault("09:30"),
                Schema.duration("span").withDefault("PT1H"),
                Schema.uuid("u").withDefault("0f8fad5b-d9cb-469f-a165-70867728950e"),
                Schema.json("j").withDefault("{\"a\": \"it's\"}"),
                Schema.binary("bytes", 300).orNull(),
                Schema.timestamp("at").withDefault("2026-01-31T12:00:00Z"));
        listing.each(
                "indexes over several columns",
                List.of(addIndex("other", "s", "f"), addUniqueIndex("other", "day", "time")),
                SchemaWriter.knowing(listing.dialect(), OTHER)::write);
        listing.each(
                "an index whose full name would be too long",
                List.of(addColumn(
                        "a_table_whose_name_is_as_long_as_names_of_tables_may_be",
                        Schema.text("and_a_column").orNull().withIndex())),
                SchemaWriter.knowing(
                        listing.dialect(),
                        table("a_table_whose_name_is_as_long_as_names_of_tables_may_be", integer("first")))::write);
        listing.each("a key of several columns", SlotSchema.OPERATIONS, writer::write);
        listing.each("a table with checks", List.of(GOODS), writer::write);
        changes(listing, "a check that comes and goes", addCheck("goods", FEW), dropCheck("goods", "few"));
        changes(listing, "an index over some rows only", addIndex("goods", CHEAP), dropIndex("goods", CHEAP));
        altered(listing);
        computed(listing);
        changes(listing, "an index over expressions", addIndex("goods", ANY_CASE), dropIndex("goods", ANY_CASE));
    }

    private static void altered(SqlListing listing) {
        changes(
                listing,
                "columns that become others",
                alterColumn("goods", varchar("title", 80).withIndex()),
                alterColumn("goods", Schema.text("title").orNull()),
                alterColumn("goods", varchar("title", 40).withUnique(), filledWith("?")),
                alterColumn("goods", decimal("price", 10, 3).orNull().withDefault("1.5")),
                alterColumn("goods", Schema.bigint("pieces").asPositive()));
        changes(
                listing,
                "a reference that comes and goes",
                addColumn(
                        "goods", Schema.bigint("other_id").orNull().references("library_author", "id", Schema.CASCADE)),
                alterColumn(
                        "goods",
                        Schema.bigint("other_id").references("library_visitor", "id", Schema.RESTRICT),
                        filledWith(7L)),
                alterColumn("goods", Schema.bigint("other_id")));
        changes(
                listing,
                "a column that is filled once",
                addColumn("goods", varchar("code", 8), filledWith("it's")),
                addColumn("goods", integer("rank").orNull(), filledWith(1)),
                dropColumn("goods", "code"));
        changes(
                listing,
                "new names",
                addIndex("goods", "pieces", "title"),
                renameColumn("goods", "pieces", "amount"),
                renameTable("goods", "wares"),
                dropTable("wares"));
    }

    private static void computed(SqlListing listing) {
        SchemaWriter writer = new SchemaWriter(listing.dialect());
        listing.each(
                "a table with computed columns",
                List.of(createTable(
                        "goods",
                        WORTH,
                        decimal("price", 8, 2),
                        integer("pieces"),
                        integer("twice").asPositive().withUnique().storedAs("pieces * 2"))),
                writer::write);
        changes(listing, "a computed column that comes", addColumn("goods", WORTH));
        changes(listing, "a computed column that goes", addColumn("goods", WORTH), dropColumn("goods", "worth"));
        changes(listing, "a column that is computed when it is read", addColumn("goods", SHOUT));
    }

    private static void columns(SqlListing listing, String title, ColumnSchema... columns) {
        SchemaWriter writer = SchemaWriter.knowing(listing.dialect(), table("other", integer("first")));
        listing.each(title, List.of(columns), column -> writer.write(addColumn("other", column)));
    }

    private static void changes(SqlListing listing, String title, Operation... changes) {
        SchemaWriter writer = SchemaWriter.knowing(listing.dialect(), GOODS.table());
        listing.each(title, List.of(changes), writer::write);
    }
}
