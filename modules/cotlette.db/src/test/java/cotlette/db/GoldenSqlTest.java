package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.migration.Schema;
import cotlette.api.orm.QuerySet;
import cotlette.db.dialect.H2Dialect;
import cotlette.db.dialect.MariadbDialect;
import cotlette.db.dialect.MysqlDialect;
import cotlette.db.dialect.PostgresqlDialect;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.spi.Dialect;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.LibrarySchema;
import cotlette.db.tck.library.Loan_;
import cotlette.db.tck.library.Visitor_;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SQL of each dialect, as a file that people read: such as {@code src/test/resources/golden/sqlite.sql}. To write it anew after a change that is
 * meant: {@code mvn -pl modules/cotlette.db -am test -Dtest=GoldenSqlTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}
 */
final class GoldenSqlTest {
    private final StringBuilder text = new StringBuilder();

    static Stream<Dialect> dialects() {
        return Stream.of(
                new SqliteDialect(),
                new PostgresqlDialect(),
                new H2Dialect(),
                new MysqlDialect(),
                new MariadbDialect());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void writesTheSqlThatTheFileShows(Dialect dialect) throws IOException {
        schema(dialect);
        models(dialect);
        queries(dialect);

        Path golden = Path.of("src/test/resources/golden", dialect.name().toLowerCase(Locale.ROOT) + ".sql");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(golden));
    }

    private void schema(Dialect dialect) {
        DdlWriter writer = new DdlWriter(dialect);
        LibrarySchema.OPERATIONS.forEach(operation -> show("operation", writer.write(operation)));
        show(
                "columns that are added, with each kind of default",
                Stream.of(
                                Schema.text("t").withDefault("it's"),
                                Schema.integer("i").withDefault(-7),
                                Schema.bigint("l").withDefault(1L << 40),
                                Schema.bool("b").withDefault(true),
                                Schema.timestamp("at").orNull().withUnique())
                        .flatMap(column -> writer.write(Schema.addColumn("other", column)).stream())
                        .toList());
        show(
                "a column of each further type, with a default where it can have one",
                Stream.of(
                                Schema.smallint("s").withDefault(7),
                                Schema.doublePrecision("f").withDefault(0.5),
                                Schema.decimal("d", 10, 2).withDefault("9.5"),
                                Schema.date("day").withDefault("2026-01-31"),
                                Schema.time("time").withDefault("09:30"),
                                Schema.duration("span").withDefault("PT1H"),
                                Schema.uuid("u").withDefault("0f8fad5b-d9cb-469f-a165-70867728950e"),
                                Schema.json("j").withDefault("{\"a\": \"it's\"}"),
                                Schema.binary("bytes", 300).orNull(),
                                Schema.timestamp("at").withDefault("2026-01-31T12:00:00Z"))
                        .flatMap(column -> writer.write(Schema.addColumn("other", column)).stream())
                        .toList());
        show(
                "indexes over several columns",
                Stream.of(Schema.addIndex("other", "s", "f"), Schema.addUniqueIndex("other", "day", "time"))
                        .flatMap(operation -> writer.write(operation).stream())
                        .toList());
        show(
                "an index whose full name would be too long",
                writer.write(Schema.addColumn(
                        "a_table_whose_name_is_as_long_as_names_of_tables_may_be",
                        Schema.text("and_a_column").orNull().withIndex())));
    }

    private void models(Dialect dialect) {
        ModelStatements.Cache cache = new ModelStatements.Cache(dialect);
        ModelStatements<Book> books = cache.of(Book_.TYPE);
        Object[] values = new Object[Book_.TYPE.fields().size()];
        show(
                "the statements of a model",
                List.of(
                        books.find(1L).sql(),
                        books.insert(values).sql(),
                        books.insertWithKey(values).sql(),
                        books.update(values, values, BitSet.valueOf(new long[] {0b10_1010}))
                                .sql(),
                        books.delete(values).sql(),
                        cache.of(Visitor_.TYPE).insert(new Object[1]).sql()));
    }

    private void queries(Dialect dialect) {
        QueryCompiler compiler = new QueryCompiler(dialect);
        select(compiler, "all, as they come", Book_.objects.all());
        select(
                compiler,
                "each lookup",
                Book_.objects
                        .filter(Book_.title.eq("a"), Book_.title.contains("a"), Book_.title.in("a", "b", "c"))
                        .filter(Book_.pages.gt(1), Book_.pages.gte(1), Book_.pages.lt(1), Book_.pages.lte(1))
                        .filter(Book_.rating.isNull(), Book_.rating.isNotNull(), Book_.rating.eq((Integer) null)));
        select(compiler, "in nothing", Book_.objects.filter(Book_.title.in()));
        select(
                compiler,
                "and within or",
                Book_.objects.filter(
                        Book_.pages.gt(1).and(Book_.lent.isTrue()).or(Book_.title.eq("a")), Book_.pages.lt(9)));
        select(compiler, "a slice without an order", Book_.objects.all().slice(2, 4));
        select(compiler, "an order", Book_.objects.orderBy("-pages", "title"));
        select(compiler, "an order by the key", Book_.objects.orderBy("-id", "-id"));
        select(
                compiler,
                "over a foreign key that is never null",
                Book_.objects.filter(Book_.author().name.eq("a")));
        select(compiler, "over foreign keys that may be null", Loan_.objects.filter("book__shelf__floor", 1));
        select(
                compiler,
                "never null behind may be null",
                Author_.objects.filter("masterpiece__author__name", "a").orderBy("masterpiece__title"));
        select(
                compiler,
                "no table for a key that the foreign key holds",
                Book_.objects.filter(Book_.author().id.eq(1), Book_.shelf().code.eq("a")));
        select(compiler, "a model that refers to itself", Book_.objects.filter("sequelOf__sequelOf__title", "a"));
        show(
                "count and exists",
                List.of(
                        compiler.count(Book_.objects.orderBy("title").tree()).sql(),
                        compiler.count(Book_.objects
                                        .orderBy("title")
                                        .slice(1, 2)
                                        .tree())
                                .sql(),
                        compiler.exists(Book_.objects
                                        .filter("author__name", "a")
                                        .tree())
                                .sql()));
    }

    private void select(QueryCompiler compiler, String title, QuerySet<?> query) {
        show(title, List.of(compiler.select(query.tree()).statement().sql()));
    }

    private void show(String title, List<String> statements) {
        text.append("-- ").append(title).append('\n');
        statements.forEach(statement -> text.append(statement).append(";\n"));
        text.append('\n');
    }
}
