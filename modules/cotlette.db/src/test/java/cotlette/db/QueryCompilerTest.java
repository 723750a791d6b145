package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.QuerySet;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.spi.Statement;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QueryCompilerTest {
    private final QueryCompiler compiler = new QueryCompiler(new SqliteDialect());

    @Test
    void bindsValuesInTheOrderOfTheQuestionMarks() {
        Statement statement = select(Book.objects
                .filter(Book_.title.eq("a").or(Book_.pages.in(1, 2)), Book_.released.gt(Instant.EPOCH))
                .filter("lent", true)
                .slice(20, 30));

        assertThat(statement.binds()).containsExactly("a", 1, 2, "1970-01-01T00:00:00.000000Z", 1, 10L, 20L);
        assertThat(statement.sql().chars().filter(c -> c == '?').count()).isEqualTo(7);
    }

    @Test
    void writesTheTextOfAShapeOnce() {
        assertThat(select(books("a", 1).slice(0, 10)).sql())
                .isSameAs(select(books("b", 2).slice(30, 40)).sql());
        assertThat(compiler.count(books("a", 1).tree()).sql())
                .isSameAs(compiler.count(books("b", 2).tree()).sql());
        assertThat(compiler.exists(books("a", 1).tree()).sql())
                .isSameAs(compiler.exists(books("b", 2).slice(3, 9).tree()).sql());
    }

    @Test
    void tellsShapesApart() {
        List<QuerySet<Book>> shapes = List.of(
                Book.objects.all(),
                Book.objects.all().slice(0, 1),
                Book.objects.orderBy("title"),
                Book.objects.orderBy("-title"),
                Book.objects.orderBy("title", "pages"),
                Book.objects.filter(Book_.title.eq("a")),
                Book.objects.filter(Book_.title.gt("a")),
                Book.objects.filter("title", null),
                Book.objects.filter(Book_.title.isNotNull()),
                Book.objects.filter(Book_.blurb.eq("a")),
                Book.objects.filter(Book_.title.in("a")),
                Book.objects.filter(Book_.title.in("a", "b")),
                Book.objects.filter(Book_.title.in()),
                Book.objects.filter(Book_.title.eq("a"), Book_.pages.eq(1)),
                Book.objects.filter(Book_.title.eq("a").or(Book_.pages.eq(1))),
                Book.objects.filter(Book_.author().name.eq("a")));

        assertThat(shapes.stream().map(shape -> select(shape).sql()).distinct()).hasSameSizeAs(shapes);
    }

    @Test
    void givesListsOfSimilarLengthOneText() {
        assertThat(select(Book.objects.filter(Book_.pages.in(1, 2, 3))).binds()).containsExactly(1, 2, 3, 3);
        assertThat(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(length -> select(Book.objects.filter(Book_.pages.in(
                                        IntStream.range(0, length).boxed().toList())))
                                .sql())
                        .collect(Collectors.toSet()))
                .hasSize(11);
    }

    @Test
    void padsNoListBeyondWhatAStatementTakes() {
        int most = new SqliteDialect().maximumBinds();

        assertThat(select(Book.objects.filter(
                                Book_.pages.in(IntStream.range(0, most).boxed().toList())))
                        .binds())
                .hasSize(most);
    }

    @Test
    void keepsOnlySoManyTexts() {
        String first = select(Book.objects.filter(Book_.pages.eq(1))).sql();
        // The bits of a number, as fields: each number is a shape of its own.
        for (int shape = 0; shape < 2_400; shape++) {
            QuerySet<Book> query = Book.objects.all();
            for (int bits = shape + 4_096; bits > 0; bits /= 2) {
                query = query.filter(bits % 2 == 0 ? Book_.pages.eq(1) : Book_.rating.eq(1));
            }
            select(query);
        }

        assertThat(select(Book.objects.filter(Book_.pages.eq(1))).sql())
                .isEqualTo(first)
                .isNotSameAs(first);
    }

    private static QuerySet<Book> books(String title, int pages) {
        return Book.objects
                .filter(Book_.title.contains(title), Book_.pages.gt(pages))
                .orderBy("author__name");
    }

    private Statement select(QuerySet<?> query) {
        return compiler.select(query.tree()).statement();
    }
}
