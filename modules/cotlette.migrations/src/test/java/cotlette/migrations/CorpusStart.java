package cotlette.migrations;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.RESTRICT;
import static cotlette.api.migration.Schema.SET_NULL;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.addUniqueIndex;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.binary;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.date;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.doublePrecision;
import static cotlette.api.migration.Schema.duration;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.json;
import static cotlette.api.migration.Schema.smallint;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.time;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.uuid;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Json;
import cotlette.db.ColumnDefault;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables and rows with which the changes of the corpus begin. */
final class CorpusStart {
    static final String AUTHOR = "shop_author";
    static final String SHELF = "shop_shelf";
    static final String BOOK = "shop_book";
    static final String TAG = "shop_tag";
    static final String TAGGING = "shop_tagging";
    static final String NOTE = "shop_note";

    static final AppMigration MIGRATION = new AppMigration(
            "shop",
            Models.migration(
                    "M0001_initial",
                    "20260101000001",
                    createTable(
                            AUTHOR,
                            autoKey("id"),
                            varchar("name", 100).withIndex(),
                            varchar("email", 200).withUnique(),
                            varchar("nick", 30).withUnique().orNull(),
                            integer("age").asPositive().withDefault(18),
                            bool("active").withDefault(true),
                            date("born").orNull(),
                            timestamp("joined").withDefault("2026-01-01T00:00:00Z"),
                            text("bio").orNull(),
                            uuid("token"),
                            integer("name_length").storedAs("length(name)"),
                            check("named", "name <> ''"),
                            check("grown", "age < 150 or active")),
                    createTable(
                            SHELF,
                            varchar("code", 20).asPrimaryKey(),
                            varchar("label", 50),
                            smallint("places").withDefault(0),
                            decimal("width", 5, 1).orNull()),
                    createTable(
                            BOOK,
                            autoKey("id"),
                            bigint("author_id")
                                    .references(AUTHOR, "id", CASCADE)
                                    .withIndex(),
                            bigint("editor_id")
                                    .references(AUTHOR, "id", SET_NULL)
                                    .orNull(),
                            varchar("shelf_code", 20)
                                    .references(SHELF, "code", RESTRICT)
                                    .orNull(),
                            varchar("title", 200),
                            decimal("price", 8, 2),
                            smallint("stock").asPositive(),
                            integer("pages").orNull(),
                            doublePrecision("rating").orNull(),
                            duration("reading").orNull(),
                            time("opening").orNull(),
                            json("extra").orNull(),
                            binary("cover", 100).orNull(),
                            text("number"),
                            decimal("total", 12, 2).storedAs("price * stock"),
                            check("priced", "price >= 0")),
                    addIndex(BOOK, "title", "price"),
                    addUniqueIndex(BOOK, "author_id", "title"),
                    createTable(
                            TAG,
                            autoKey("id"),
                            varchar("word", 50).withUnique(),
                            bigint("parent_id")
                                    .references(TAG, "id", SET_NULL)
                                    .withIndex()
                                    .orNull()),
                    createTable(
                            TAGGING,
                            bigint("book_id").asPrimaryKey().references(BOOK, "id", CASCADE),
                            bigint("tag_id").asPrimaryKey().references(TAG, "id", CASCADE),
                            integer("weight").withDefault(1)),
                    addIndex(TAGGING, "tag_id"),
                    createTable(
                            NOTE,
                            autoKey("id"),
                            text("words"),
                            bigint("book_id").references(BOOK, "id", CASCADE).orNull(),
                            timestamp("made").orNull())));

    private static final String NULL = "null";

    /** Rows as migrations would write their values, column by column as the tables have them, but for those that are computed. */
    private static final Map<String, List<List<String>>> ROWS = Map.of(
            AUTHOR,
            List.of(
                    List.of(
                            "1",
                            "Ann",
                            "ann@example.org",
                            "a",
                            "30",
                            "true",
                            "1990-05-06",
                            "2026-01-02T03:04:05Z",
                            "says 'no', \"so\"",
                            "0f0e0d0c-0b0a-4908-8706-050403020100"),
                    List.of(
                            "2",
                            "Bob",
                            "bob@example.org",
                            NULL,
                            "0",
                            "false",
                            NULL,
                            "2026-02-28T23:59:59.123456Z",
                            NULL,
                            "1f0e0d0c-0b0a-4908-8706-050403020100"),
                    List.of(
                            "7",
                            "Zoë",
                            "zoe@example.org",
                            NULL,
                            "90",
                            "true",
                            "2001-12-31",
                            "1999-12-31T00:00:00Z",
                            "",
                            "2f0e0d0c-0b0a-4908-8706-050403020100")),
            SHELF,
            List.of(List.of("a1", "At the door", "3", "1.5"), List.of("b2", "", "0", NULL)),
            BOOK,
            List.of(
                    List.of(
                            "1",
                            "1",
                            "2",
                            "a1",
                            "One",
                            "9.90",
                            "3",
                            "120",
                            "4.5",
                            "PT1H30M",
                            "10:30",
                            "{\"a\":1}",
                            "ff00",
                            "100"),
                    List.of("2", "1", NULL, NULL, "Two", "0.00", "0", NULL, NULL, NULL, NULL, NULL, NULL, "200"),
                    List.of(
                            "7",
                            "7",
                            "7",
                            "b2",
                            "One",
                            "100000.05",
                            "30",
                            "0",
                            "-0.25",
                            "PT0S",
                            "23:59:59",
                            "[]",
                            "61",
                            "7")),
            TAG,
            List.of(List.of("1", "old", NULL), List.of("2", "older", "1"), List.of("7", "new", NULL)),
            TAGGING,
            List.of(List.of("1", "1", "1"), List.of("1", "2", "5"), List.of("7", "7", "0")),
            NOTE,
            List.of(List.of("1", "first", "1", "2026-03-04T00:00:00Z"), List.of("2", "second", NULL, NULL)));

    private CorpusStart() {}

    /** Returns the statements that fill the tables, each after those that it refers to. */
    static List<String> rows(SchemaState state, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        for (String name : List.of(AUTHOR, SHELF, BOOK, TAG, TAGGING, NOTE)) {
            TableSchema table = state.table(name).orElseThrow().schema();
            List<ColumnSchema> columns = table.columns().stream()
                    .filter(column -> column.generated().isEmpty())
                    .toList();
            String names =
                    columns.stream().map(column -> dialect.quote(column.name())).collect(Collectors.joining(", "));
            for (List<String> row : ROWS.getOrDefault(name, List.of())) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    values.add(
                            row.get(i).equals(NULL)
                                    ? "NULL"
                                    : literal(dialect, columns.get(i).type(), row.get(i)));
                }
                statements.add("INSERT INTO " + dialect.quote(name) + " (" + names + ") VALUES ("
                        + String.join(", ", values) + ")");
            }
        }
        return statements;
    }

    private static String literal(Dialect dialect, ColumnType type, String value) {
        return switch (type) {
            case ColumnType.Binary _ -> dialect.name().equals("PostgreSQL") ? "'\\x" + value + "'" : "X'" + value + "'";
            case ColumnType.Decimal(int precision, int scale) ->
                dialect.literal(dialect.bind(new FieldType.Decimal(precision, scale), ColumnDefault.read(type, value)));
            case ColumnType.Json _ -> dialect.literal(dialect.bind(new FieldType.JsonValue(), Json.of(value)));
            default -> dialect.literal(dialect.bind(new FieldType.Text(), ColumnDefault.read(type, value)));
        };
    }
}
