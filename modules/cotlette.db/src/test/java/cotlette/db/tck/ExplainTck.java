package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import org.junit.jupiter.api.Test;

/** How the database runs a query, in its own words. */
public abstract class ExplainTck extends DatabaseTck {
    private static final QuerySet<Book> BOOKS = Book.objects.filter(Book_.pages.gt(100), Book_.title.eq("?"));

    @Test
    void tellsHowAQueryWouldRun() {
        if (database().backend().dialect().name().equals("Oracle")) {
            assertThatThrownBy(BOOKS::explain)
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("Oracle tells how it would run a query in a table of plans");
            return;
        }
        assertThat(statementsOf(() -> assertThat(BOOKS.explain()).isNotBlank()))
                .singleElement()
                .asString()
                .startsWith("EXPLAIN ");
        assertThat(BOOKS.select(Book_.title).explain()).isNotBlank();
        assertThat(BOOKS.async().explain().toCompletableFuture().join()).isEqualTo(BOOKS.explain());
        assertThat(BOOKS.select(Book_.title)
                        .async()
                        .explain()
                        .toCompletableFuture()
                        .join())
                .isEqualTo(BOOKS.select(Book_.title).explain());
    }

    @Test
    void tellsHowItWouldFindRowsByTheirKeyAndOverTwoTables() {
        if (database().backend().dialect().name().equals("Oracle")) {
            assertThatThrownBy(BOOKS::explain).isInstanceOf(OrmException.class);
            return;
        }
        QuerySet<Book> one = Book.objects.filter(Book_.id.eq(1));

        assertThat(one.explain()).isNotEqualTo(BOOKS.explain());
        assertThat(Book.objects.filter(Book_.author().name.eq("a")).explain()).isNotEqualTo(BOOKS.explain());
        assertThat(Book.objects.orderBy("title").slice(2, 4).explain()).isNotBlank();
        assertThat(Author.objects
                        .select(Author_.name)
                        .union(Book.objects.select(Book_.title))
                        .explain())
                .isNotBlank();
    }

    @Test
    void fetchesAndLocksNothing() {
        if (database().backend().dialect().name().equals("Oracle")) {
            assertThatThrownBy(BOOKS::explain).isInstanceOf(OrmException.class);
            return;
        }
        Author octavia = author("Octavia");

        assertThat(statementsOf(() -> Author.objects
                        .all()
                        .selectRelated(Author_.masterpiece)
                        .prefetchRelated(Book_.author.reverse())
                        .explain()))
                .hasSize(1);
        Db.atomic(() -> {
            octavia.name = "Octavia E.";
            octavia.save();
            assertThat(Author.objects.filter(Author_.id.eq(octavia.id)).explain())
                    .isNotBlank();
        });
        assertThat(Author.objects.get(octavia.id).name).isEqualTo("Octavia E.");
    }

    @Test
    void tellsHowLongItTookWhereTheDatabaseKnows() {
        if (database().backend().dialect().name().equals("Oracle")) {
            assertThatThrownBy(BOOKS::explainAnalyze).isInstanceOf(OrmException.class);
        } else if (database().backend().dialect().name().equals("SQLite")) {
            assertThatThrownBy(BOOKS::explainAnalyze)
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("SQLite tells how it would run a query");
            assertThatThrownBy(BOOKS.select(Book_.title)::explainAnalyze).isInstanceOf(OrmException.class);
            assertThatThrownBy(BOOKS.async().explainAnalyze().toCompletableFuture()::join)
                    .hasCauseInstanceOf(OrmException.class);
        } else {
            assertThat(BOOKS.explainAnalyze()).isNotBlank().isNotEqualTo(BOOKS.explain());
            assertThat(BOOKS.select(Book_.title).explainAnalyze()).isNotBlank();
            assertThat(BOOKS.select(Book_.title)
                            .async()
                            .explainAnalyze()
                            .toCompletableFuture()
                            .join())
                    .isNotBlank();
        }
    }
}
