package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import org.junit.jupiter.api.Test;

/** How the database runs a query, in its own words. */
public abstract class ExplainTck extends DatabaseTck {
    private static final QuerySet<Book> BOOKS = Book.objects.filter(Book_.pages.gt(100), Book_.title.eq("?"));

    @Test
    void tellsHowAQueryWouldRun() {
        assertThat(statementsOf(() -> assertThat(BOOKS.explain()).isNotBlank()))
                .singleElement()
                .asString()
                .startsWith("EXPLAIN ");
        assertThat(BOOKS.select(Book_.title).explain()).isNotBlank();
        assertThat(BOOKS.async().explain().toCompletableFuture().join()).isNotBlank();
    }

    @Test
    void tellsHowLongItTookWhereTheDatabaseKnows() {
        if (database().backend().dialect().name().equals("SQLite")) {
            assertThatThrownBy(BOOKS::explainAnalyze)
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("SQLite tells how it would run a query");
            assertThatThrownBy(BOOKS.select(Book_.title)::explainAnalyze).isInstanceOf(OrmException.class);
        } else {
            assertThat(BOOKS.explainAnalyze()).isNotBlank().isNotEqualTo(BOOKS.explain());
            assertThat(BOOKS.select(Book_.title).explainAnalyze()).isNotBlank();
        }
    }
}
