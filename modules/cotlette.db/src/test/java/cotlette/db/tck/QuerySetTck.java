package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.HttpException;
import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.MultipleObjectsReturned;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers and query sets give the objects that were asked for, in the order that was asked for. */
public abstract class QuerySetTck extends DatabaseTck {
    private Author ursula;
    private Author octavia;

    @BeforeEach
    void fillTheLibrary() {
        ursula = author("Ursula");
        octavia = author("Octavia");
        book("Kindred", 264, octavia);
        book("Dawn", 248, octavia);
        book("The Dispossessed", 341, ursula);
        book("Rocannon's World", 122, ursula);
        book("Planet of Exile", 122, ursula);
    }

    @Test
    void getsAnObjectByItsKey() {
        Book kindred = Book.objects.get(Book_.title.eq("Kindred"));

        assertThat(Book.objects.get(kindred.id).title).isEqualTo("Kindred");
        assertThat(Book.objects.get(Math.toIntExact(kindred.id))).isEqualTo(kindred);
    }

    @Test
    void saysThatThereIsNoObject() {
        assertThatThrownBy(() -> Book.objects.get(-1L))
                .isInstanceOf(DoesNotExist.class)
                .hasMessage("There is no Book with the key -1.");
        assertThatThrownBy(() -> Book.objects.get(Book_.pages.gt(1_000)))
                .isInstanceOf(DoesNotExist.class)
                .hasMessage("No Book matches the query.");
    }

    @Test
    void saysThatThereAreSeveralObjects() {
        assertThatThrownBy(() -> Book.objects.get(Book_.pages.eq(122)))
                .isInstanceOf(MultipleObjectsReturned.class)
                .hasMessageContaining("More than one Book");
    }

    @Test
    void refusesAKeyOfTheWrongClass() {
        assertThatThrownBy(() -> Book.objects.get("Kindred"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("The key of Book is a Long, not a String")
                .hasMessageContaining("get(Book_.field.eq(…))");
    }

    @Test
    void endsARequestWithNotFound() {
        Long key = Book.objects.get(Book_.title.eq("Kindred")).id;
        assertThat(Book.objects.getOr404(key).id).isEqualTo(key);
        assertThatThrownBy(() -> Book.objects.getOr404(-1L))
                .isInstanceOfSatisfying(
                        HttpException.class,
                        notFound -> assertThat(notFound.status()).isEqualTo(404));
        assertThatThrownBy(() -> Book.objects.filter(Book_.title.eq("Emma")).getOr404())
                .isInstanceOfSatisfying(
                        HttpException.class,
                        notFound -> assertThat(notFound.status()).isEqualTo(404));
    }

    @Test
    void returnsAllObjects() {
        assertThat(titles(Book.objects.all()))
                .containsExactlyInAnyOrder(
                        "Kindred", "Dawn", "The Dispossessed", "Rocannon's World", "Planet of Exile");
    }

    @Test
    void filtersByAllConditions() {
        assertThat(titles(Book.objects
                        .filter(Book_.pages.gte(248), Book_.author.eq(octavia))
                        .filter("title__contains", "i")))
                .containsExactly("Kindred");
    }

    @Test
    void filtersByEitherCondition() {
        assertThat(titles(Book.objects
                        .filter(Book_.title.eq("Dawn").or(Book_.pages.gt(300)))
                        .orderBy("title")))
                .containsExactly("Dawn", "The Dispossessed");
        assertThat(titles(Book.objects
                        .filter(Book_.title.eq("Dawn").or(Book_.pages.eq(122).and(Book_.title.contains("Exile"))))
                        .orderBy("title")))
                .containsExactly("Dawn", "Planet of Exile");
    }

    @Test
    void leavesTheQuerySetAsItIsThatItNarrows() {
        QuerySet<Book> all = Book.objects.all();
        all.filter(Book_.pages.gt(300));
        all.orderBy("title");

        assertThat(all.count()).isEqualTo(5);
    }

    @Test
    void ordersByOneFieldAndThenByAnother() {
        assertThat(titles(Book.objects.orderBy(Book_.pages.asc(), Book_.title.desc())))
                .containsExactly("Rocannon's World", "Planet of Exile", "Dawn", "Kindred", "The Dispossessed");
        assertThat(titles(Book.objects.orderBy("-pages", "title")))
                .containsExactly("The Dispossessed", "Kindred", "Dawn", "Planet of Exile", "Rocannon's World");
    }

    @Test
    void ordersByAFieldOfAnotherModel() {
        assertThat(titles(Book.objects.orderBy("author__name", "title")))
                .containsExactly("Dawn", "Kindred", "Planet of Exile", "Rocannon's World", "The Dispossessed");
    }

    @Test
    void ordersNullBeforeEverythingElse() {
        Book rated = Book.objects.get(Book_.title.eq("Dawn"));
        rated.rating = 1;
        rated.save();

        assertThat(titles(Book.objects.orderBy("rating")).getLast()).isEqualTo("Dawn");
        assertThat(titles(Book.objects.orderBy("-rating")).getFirst()).isEqualTo("Dawn");
    }

    @Test
    void ordersByTheKeyWhereTheRestIsEqual() {
        QuerySet<Book> byPages = Book.objects.orderBy("language");
        List<Book> pages = List.of(byPages.item(0), byPages.item(1), byPages.item(2), byPages.item(3), byPages.item(4));

        assertThat(pages).isEqualTo(Book.objects.orderBy("id").execute());
    }

    @Test
    void slices() {
        QuerySet<Book> byTitle = Book.objects.orderBy("title");

        assertThat(titles(byTitle.slice(0, 2))).containsExactly("Dawn", "Kindred");
        assertThat(titles(byTitle.slice(3, 10))).containsExactly("Rocannon's World", "The Dispossessed");
        assertThat(titles(byTitle.slice(1, 4).slice(1, 10))).containsExactly("Planet of Exile", "Rocannon's World");
        assertThat(titles(byTitle.slice(2, 2))).isEmpty();
        assertThat(titles(byTitle.slice(5, Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void refusesPositionsThatDoNotExist() {
        assertThatThrownBy(() -> Book.objects.all().slice(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Book.objects.all().slice(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2 to 1");
        assertThatThrownBy(() -> Book.objects.all().item(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void slicesByTheKeyUnlessAnOrderIsGiven() {
        assertThat(Book.objects.all().slice(1, 3).execute())
                .isEqualTo(Book.objects.orderBy("id").execute().subList(1, 3));
    }

    @Test
    void refusesToFilterOrOrderASlice() {
        QuerySet<Book> slice = Book.objects.all().slice(0, 2);

        assertThatThrownBy(() -> slice.filter(Book_.pages.gt(1)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("filter(…) after slice(…)");
        assertThatThrownBy(() -> slice.orderBy("title"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("orderBy(…) after slice(…)");
    }

    @Test
    void returnsTheObjectAtAPosition() {
        assertThat(Book.objects.orderBy("title").item(1).title).isEqualTo("Kindred");
        assertThatThrownBy(() -> Book.objects.all().item(5))
                .isInstanceOf(DoesNotExist.class)
                .hasMessageContaining("no Book at position 5");
    }

    @Test
    void returnsTheFirstObjectIfThereIsOne() {
        assertThat(Book.objects.orderBy("title").first())
                .map(book -> book.title)
                .contains("Dawn");
        assertThat(Book.objects.filter(Book_.pages.gt(1_000)).first()).isEmpty();
    }

    @Test
    void counts() {
        assertThat(Book.objects.count()).isEqualTo(5);
        assertThat(Book.objects.filter(Book_.pages.eq(122)).count()).isEqualTo(2);
        assertThat(Book.objects.filter("author__name", "Ursula").count()).isEqualTo(3);
    }

    @Test
    void countsWhatASliceHas() {
        assertThat(Book.objects.all().slice(0, 3).count()).isEqualTo(3);
        assertThat(Book.objects.all().slice(3, 10).count()).isEqualTo(2);
        assertThat(Book.objects.all().slice(7, 9).count()).isZero();
        assertThat(Book.objects.all().slice(2, 2).count()).isZero();
    }

    @Test
    void saysWhetherThereIsAny() {
        assertThat(Book.objects.filter(Book_.pages.eq(122)).exists()).isTrue();
        assertThat(Book.objects.filter(Book_.pages.eq(123)).exists()).isFalse();
        assertThat(Book.objects.all().slice(4, 5).exists()).isTrue();
        assertThat(Book.objects.all().slice(5, 6).exists()).isFalse();
        assertThat(Book.objects.all().slice(1, 1).exists()).isFalse();
    }

    @Test
    void fetchesOnceWhenItIsIterated() {
        QuerySet<Book> books = Book.objects.orderBy("title");

        assertThat(statementsOf(() -> {
                    for (int turn = 0; turn < 3; turn++) {
                        for (Book book : books) {
                            assertThat(book.title).isNotEmpty();
                        }
                    }
                    assertThat(books.count()).isEqualTo(5);
                    assertThat(books.exists()).isTrue();
                    assertThat(books.item(0).title).isEqualTo("Dawn");
                }))
                .hasSize(1);
    }

    @Test
    void fetchesEveryTimeItIsExecuted() {
        QuerySet<Book> books = Book.objects.all();

        assertThat(statementsOf(() -> {
                    books.execute();
                    books.execute();
                }))
                .hasSize(2);
    }

    @Test
    void sendsNothingBeforeAResultIsAskedFor() {
        assertThat(statementsOf(() ->
                        Book.objects.filter(Book_.pages.gt(1)).orderBy("title").slice(0, 2)))
                .isEmpty();
    }

    @Test
    void sendsTheSameTextWhateverTheValues() {
        assertThat(statementsOf(() -> {
                    Book.objects.filter(Book_.title.eq("Dawn")).slice(0, 1).execute();
                    Book.objects.filter(Book_.title.eq("Kindred")).slice(2, 5).execute();
                }))
                .hasSize(2)
                .allMatch(text -> !text.contains("Dawn") && !text.contains("Kindred"))
                .satisfies(texts -> assertThat(texts.getFirst()).isSameAs(texts.getLast()));
    }

    private static List<String> titles(QuerySet<Book> books) {
        return books.execute().stream().map(book -> book.title).toList();
    }
}
