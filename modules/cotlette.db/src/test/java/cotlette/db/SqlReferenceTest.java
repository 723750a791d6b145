package cotlette.db;

import static cotlette.api.orm.Expressions.coalesce;
import static cotlette.api.orm.Expressions.count;
import static cotlette.api.orm.Expressions.exists;
import static cotlette.api.orm.Expressions.not;
import static cotlette.api.orm.Expressions.outer;
import static cotlette.api.orm.Expressions.self;
import static cotlette.api.orm.Expressions.subquery;
import static cotlette.api.orm.Expressions.when;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.RowLock;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/reference/sql.md, from the source of this file and what the compiler of queries makes of it. To write it anew:
 * {@code mvn -pl modules/cotlette.db -am test -Dtest=SqlReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}
 */
final class SqlReferenceTest {
    private static final Path SOURCE = Path.of("src/test/java/cotlette/db/SqlReferenceTest.java");
    private static final Path PAGE = Path.of("../../docs/reference/sql.md");

    private static final String HEAD = """
            # What is sent

            Each construct of a query, and the statement that it becomes. Where databases differ, a comment names those that are sent the same. A test writes
            this page. `…` stands for all columns of a model, and each `?` for a value, which travels beside the statement and never in it.

            The models are those of a library: a `Book` has a title, pages, a rating and a blurb that may be null, and foreign keys to its `Author`, a shelf, and the
            book it is a sequel of. [Queries](../orm/queries.md) explains what the constructs mean.
            """;

    @Test
    void showsWhatEachDatabaseIsSent() throws IOException {
        ShownCalls calls = new ShownCalls(SOURCE);
        SqlReference page = new SqlReference(GoldenSqlTest.dialects().toList(), calls);
        conditions(page);
        json(page);
        relations(page);
        orders(page);
        computed(page);
        values(page);
        groups(page);
        subqueries(page);
        sets(page);
        objects(page);
        changes(page);
        String text = HEAD + page;
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, text);
        }

        assertThat(calls.isEmpty()).isTrue();
        assertThat(text).isEqualTo(Files.readString(PAGE));
    }

    private static void conditions(SqlReference page) {
        page.section("Conditions");
        page.select(Book.objects.filter(Book_.pages.gt(500), Book_.language.eq("en")));
        page.select(Book.objects.filter(Book_.pages.gt(500).or(Book_.rating.eq(5))));
        page.select(Book.objects.filter(Book_.rating.isNull()));
        page.select(Book.objects.filter(Book_.language.in("en", "de")));
        page.select(Book.objects.filter(Book_.pages.between(100, 200)));
        page.select(Book.objects.filter(Book_.title.contains("sea")));
        page.select(Book.objects.filter(Book_.title.icontains("SEA")));
        page.select(Book.objects.filter(Book_.title.iexact("dawn")));
        page.select(Book.objects.filter(Book_.title.startsWith("The")));
        page.select(Book.objects.filter(Book_.title.endsWith("Sea")));
        page.select(Book.objects.filter(Book_.title.matches("^A")));
        page.select(Book.objects.filter(Book_.title.imatches("^a")));
        page.select(Book.objects.filter(Book_.released.year().eq(1974)));
        page.select(Book.objects.filter("pages__gte", 500));
        page.text("The opposite holds for rows with null, too:");
        page.select(Book.objects.exclude(Book_.rating.gte(3)));
        page.select(Book.objects.filter(not(Book_.blurb.eq("short"))));
    }

    private static void json(SqlReference page) {
        page.section("Inside of JSON");
        page.select(Sample.objects.select(Sample_.json.at("sizes").at(0).text()));
        page.select(Sample.objects.select(Sample_.json.at("weight").number()));
    }

    private static void relations(SqlReference page) {
        page.section("Relations");
        page.select(Book.objects.filter(Book_.author().name.eq("Ursula")));
        page.text("A path over a foreign key that may be null keeps the rows without one:");
        page.select(Book.objects.filter(Book_.shelf().floor.eq(1).or(Book_.pages.gt(500))));
        page.text("The key of the other object is there without its table:");
        page.select(Book.objects.filter(Book_.author().id.eq(1L)));
        page.select(Author.objects.filter(Book_.author.reverse().any(Book_.pages.gt(500))));
        page.select(Author.objects.filter(Book_.author.reverse().none()));
        page.select(Author.objects.filter(Book_.author.reverse().all(Book_.rating.gte(4))));
        page.select(Author.objects.orderBy(Book_.author.reverse().count().desc()));
        page.select(Author.objects.filter(Book_.author.reverse().any(Book_.pages.gt(500), Book_.rating.eq(5))));
        page.select(Book.objects.selectRelated(Book_.author));
    }

    private static void orders(SqlReference page) {
        page.section("Orders and slices");
        page.select(Book.objects.orderBy(Book_.pages.desc(), Book_.title.asc()));
        page.select(Book.objects.orderBy(Book_.rating.asc()));
        page.select(Book.objects.orderBy(Book_.rating.asc().withNullsLast()));
        page.select(Book.objects.orderBy("title").slice(20, 40));
    }

    private static void computed(SqlReference page) {
        page.section("Computing");
        page.select(Book.objects.select(Book_.pages.plus(Book_.rating).times(2)));
        page.select(Book.objects.select(Book_.pages.dividedBy(Book_.rating)));
        page.select(Book.objects.select(Book_.pages.modulo(10)));
        page.select(Book.objects.select(Book_.title.lower().concat("!")));
        page.select(Book.objects.select(Book_.title.length()));
        page.select(Book.objects.select(Book_.title.substring(1, 3)));
        page.select(Book.objects.select(coalesce(Book_.blurb, Book_.title)));
        page.select(Book.objects.select(when(Book_.pages.gt(500), "long").otherwise("short")));
        page.select(Book.objects.select(Book_.released.month()));
        page.select(Book.objects.select(Book_.released.truncatedTo(ChronoUnit.MONTHS)));
    }

    private static void values(SqlReference page) {
        page.section("Values instead of objects");
        page.select(Book.objects.select(Line::new, Book_.title, Book_.author().name));
        page.select(Book.objects.select(Book_.language).distinct());
        page.select(Book.objects.values("title", "author__name"));
        page.select(Author.objects.select(
                WithBooks::new, self(), Book_.author.reverse().count()));
    }

    private static void groups(SqlReference page) {
        page.section("Groups and aggregates");
        page.select(Book.objects.groupBy(Book_.language).select(PerLanguage::new, Book_.language, count()));
        page.select(Book.objects.groupBy(Book_.language).having(count().gt(10)).select(Book_.language));
        page.select(Book.objects.select(Book_.pages.sum()));
        page.select(Book.objects.select(Book_.rating.avg()));
        page.select(Book.objects.select(count(Book_.rating.eq(5))));
        page.select(Book.objects.select(Book_.language.countDistinct()));
    }

    private static void subqueries(SqlReference page) {
        page.section("Sub-queries");
        page.select(Author.objects.filter(
                Author_.id.in(Book.objects.filter(Book_.pages.gt(500)).select(Book_.author))));
        page.select(Author.objects.filter(exists(Book.objects.filter(Book_.author.eq(outer(Author_.id))))));
        page.select(Author.objects.select(
                subquery(Book.objects.filter(Book_.author.eq(outer(Author_.id))).select(Book_.pages.max()))));
    }

    private static void sets(SqlReference page) {
        page.section("Sets");
        page.select(Book.objects.filter(Book_.pages.gt(500)).union(Book.objects.filter(Book_.rating.eq(5))));
        page.select(Author.objects.select(Author_.name).union(Book.objects.select(Book_.title)));
        page.select(Author.objects
                .select(Author_.name)
                .except(Book.objects.select(Book_.title))
                .slice(0, 10));
    }

    private static void objects(SqlReference page) {
        page.section("Fewer fields, locks, numbers");
        page.select(Book.objects.all().only(Book_.title));
        page.select(Author.objects.all().defer(Author_.email));
        page.select(Author.objects.filter(Author_.id.eq(1L)).selectForUpdate(RowLock.SKIP_LOCKED));
        page.count(Book.objects.filter(Book_.pages.gt(500)));
        page.exists(Book.objects.filter(Book_.pages.gt(500)));
    }

    private static void changes(SqlReference page) {
        page.section("Changing many rows");
        page.update(Book.objects.filter(Book_.language.eq("en")), Book_.pages.set(Book_.pages.plus(1)));
        page.update(Book.objects.filter(Book_.author().name.eq("Ursula")), Book_.lent.set(true));
        page.update(Book.objects.orderBy("title").slice(0, 3), Book_.lent.set(true));
        page.delete(Book.objects.filter(Book_.rating.eq(1)));
        page.delete(Book.objects.filter(Book_.author().name.eq("Ursula")));
    }

    /** A title and who wrote it. */
    record Line(String title, String author) {}

    /** An author and how many books there are of them. */
    record WithBooks(Author author, long books) {}

    /** How many books there are in a language. */
    record PerLanguage(String language, long books) {}
}
