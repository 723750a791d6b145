package cotlette.db.tck;

import static cotlette.api.orm.Expressions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.OrmException;
import cotlette.api.orm.Selection;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The values of two queries as one set. */
public abstract class SetOperationTck extends DatabaseTck {
    private record Line(String text, Integer number) {}

    private Selection<Author, String> names;
    private Selection<Book, String> titles;

    @BeforeEach
    void fillTheLibrary() {
        Author octavia = author("Octavia");
        Author dawn = author("Dawn");
        book("Dawn", 248, octavia);
        book("Dawn", 260, dawn);
        book("Kindred", 264, octavia);
        names = Author.objects.select(Author_.name);
        titles = Book.objects.select(Book_.title);
    }

    @Test
    void unitesValuesOfTwoModels() {
        assertThat(names.union(titles).execute()).containsExactlyInAnyOrder("Octavia", "Dawn", "Kindred");
        assertThat(names.unionAll(titles).execute())
                .containsExactlyInAnyOrder("Octavia", "Dawn", "Dawn", "Dawn", "Kindred");
        assertThat(names.intersect(titles).execute()).containsExactly("Dawn");
        assertThat(names.except(titles).execute()).containsExactly("Octavia");
        assertThat(titles.except(names).execute()).containsExactly("Kindred");
    }

    @Test
    void ordersAndSlicesTheWholeSet() {
        Selection<Author, String> ordered = names.union(titles).orderBy(Author_.name.desc());

        assertThat(ordered.execute()).containsExactly("Octavia", "Kindred", "Dawn");
        assertThat(ordered.slice(1, 3).execute()).containsExactly("Kindred", "Dawn");
        assertThat(names.unionAll(titles).slice(0, 3).execute()).containsExactly("Dawn", "Dawn", "Dawn");
        assertThat(ordered.first()).contains("Octavia");
        assertThat(names.intersect(titles).get()).isEqualTo("Dawn");
        assertThatThrownBy(() -> names.union(titles).orderBy(Author_.id.asc()))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("is no part of what is selected");
    }

    @Test
    void unitesSlices() {
        Selection<Book, String> shortest =
                Book.objects.orderBy(Book_.pages.asc()).slice(0, 1).select(Book_.title);
        Selection<Book, String> longest =
                Book.objects.orderBy(Book_.pages.desc()).slice(0, 1).select(Book_.title);

        assertThat(shortest.union(longest).execute()).containsExactlyInAnyOrder("Dawn", "Kindred");
        assertThat(names.except(shortest).execute()).containsExactly("Octavia");
    }

    @Test
    void takesOneAfterTheOther() {
        assertThat(names.union(titles).except(names).execute()).containsExactly("Kindred");
        assertThat(names.union(titles.intersect(names)).execute()).containsExactlyInAnyOrder("Octavia", "Dawn");
        assertThat(names.union(titles).intersect(names).execute()).containsExactlyInAnyOrder("Octavia", "Dawn");
        assertThat(names.except(names.except(titles)).execute()).containsExactly("Dawn");
    }

    @Test
    void unitesRecordsAndGroups() {
        Selection<Book, Line> books = Book.objects.select(Line::new, Book_.title, Book_.rating);
        Selection<Book, Line> pages = Book.objects.select(Line::new, Book_.title, Book_.pages);

        assertThat(books.union(pages)
                        .orderBy(Book_.title.asc(), Book_.rating.desc())
                        .execute())
                .containsExactly(
                        new Line("Dawn", 260),
                        new Line("Dawn", 248),
                        new Line("Dawn", null),
                        new Line("Kindred", 264),
                        new Line("Kindred", null));
        assertThat(Book.objects
                        .groupBy(Book_.title)
                        .select(count())
                        .unionAll(Author.objects.select(count()))
                        .orderBy(count().asc())
                        .execute())
                .containsExactly(1L, 2L, 2L);
    }

    @Test
    void countsAndLooksWithoutFetching() {
        assertThat(names.union(titles).count()).isEqualTo(3);
        assertThat(names.unionAll(titles).count()).isEqualTo(5);
        assertThat(names.unionAll(titles).distinct().count()).isEqualTo(3);
        assertThat(names.unionAll(titles).distinct().execute()).hasSize(3);
        assertThat(names.unionAll(titles).slice(1, 3).count()).isEqualTo(2);
        assertThat(names.intersect(titles).exists()).isTrue();
        assertThat(names.except(names).exists()).isFalse();
        assertThat(names.union(titles).async().execute().toCompletableFuture().join())
                .hasSize(3);
    }

    @Test
    void isASubQueryLikeAnyOther() {
        assertThat(Book.objects.filter(Book_.title.in(names.intersect(titles))).count())
                .isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotFit() {
        Selection<Book, String> both = Book.objects.select((title, blurb) -> title + blurb, Book_.title, Book_.blurb);

        assertThatThrownBy(() -> titles.union(both))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("1 values in each row, and the other 2");
        assertThatThrownBy(() -> Book.objects
                        .select(pages -> "" + pages, Book_.pages)
                        .union(titles)
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Value 1 of UNION is Integer in one query and String in the other");
        assertThatThrownBy(() -> titles.union(Book.objects.all().using("other").select(Book_.title)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("two databases");
        assertThatThrownBy(() ->
                        Book.objects.all().selectForUpdate().select(Book_.title).union(titles))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("selectForUpdate");
    }
}
