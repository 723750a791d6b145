package cotlette.db.tck;

import static cotlette.api.orm.Expressions.allOf;
import static cotlette.api.orm.Expressions.anyOf;
import static cotlette.api.orm.Expressions.exists;
import static cotlette.api.orm.Expressions.not;
import static cotlette.api.orm.Expressions.outer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldError;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.RelatedSet;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Loan_;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A condition holds or it does not; relations never repeat a row. */
public abstract class ConditionTck extends DatabaseTck {
    private static final RelatedSet<Author, Book> BOOKS = Book_.author.reverse();

    private Author octavia;
    private Author ursula;
    private Author silent;
    private Book kindred;
    private Book dawn;
    private Book earthsea;

    @BeforeEach
    void fillTheLibrary() {
        octavia = author("Octavia");
        ursula = author("Ursula");
        silent = author("Silent");
        kindred = book("Kindred", 264, octavia);
        dawn = book("Dawn", 248, octavia);
        earthsea = book("A Wizard of Earthsea", 205, ursula);
        kindred.rating = 5;
        kindred.released = Instant.parse("1979-06-01T12:00:00Z");
        kindred.save();
        dawn.rating = 3;
        dawn.save();
        loan(dawn, "Ada");
        loan(dawn, "Grace");
        loan(earthsea, "Ada");
    }

    @Test
    void theOppositeHoldsWhereTheConditionDoesNot() {
        assertThat(books(Book_.rating.gt(4))).containsExactly(kindred);
        assertThat(books(Book_.rating.gt(4).not())).containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(books(not(not(Book_.rating.gt(4))))).containsExactly(kindred);
        assertThat(books(Book_.rating.ne(5))).containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(books(Book_.rating.ne(Book_.pages))).hasSize(3);
        assertThat(books(Book_.rating.in(3, 4).not())).containsExactlyInAnyOrder(kindred, earthsea);
        assertThat(books(Book_.rating.isNull().not())).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(books(Book_.rating.gt(4).and(Book_.pages.gt(1)).not())).containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(books(Book_.shelf().floor.gt(0).not())).hasSize(3);
    }

    @Test
    void excludeIsTheOppositeOfFilter() {
        assertThat(Book.objects
                        .exclude(Book_.rating.gte(3), Book_.pages.gt(250))
                        .execute())
                .containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(Book.objects.exclude("rating__gte", 4).execute()).containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(Book.objects.all().exclude("rating", null).execute()).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(Author.objects.exclude("book__title__startswith", "K").execute())
                .containsExactlyInAnyOrder(ursula, silent);
    }

    @Test
    void combinesConditions() {
        assertThat(books(anyOf(Book_.pages.lt(210), Book_.pages.gt(260), Book_.title.eq("-"))))
                .containsExactlyInAnyOrder(earthsea, kindred);
        assertThat(books(allOf(Book_.pages.gt(210), Book_.pages.lt(260)))).containsExactly(dawn);
        assertThat(books(anyOf())).isEmpty();
        assertThat(books(allOf())).hasSize(3);
        assertThat(books(Book_.pages.between(205, 248))).containsExactlyInAnyOrder(earthsea, dawn);
    }

    @Test
    void comparesValuesOfARow() {
        assertThat(books(Book_.rating.lt(Book_.pages))).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(books(Book_.pages.gt(Book_.rating.times(60)))).containsExactly(dawn);
        assertThat(books(Book_.pages.gte(Book_.pages))).hasSize(3);
        assertThat(books(Book_.pages.lte(Book_.rating))).isEmpty();
        assertThat(books(Book_.title.eq(Book_.language))).isEmpty();
        assertThat(books(Book_.title.contains(Book_.author().name))).isEmpty();
    }

    @Test
    void searchesTexts() {
        assertThat(books(Book_.title.startsWith("K"))).containsExactly(kindred);
        assertThat(books(Book_.title.startsWith("k"))).isEmpty();
        assertThat(books(Book_.title.istartsWith("k"))).containsExactly(kindred);
        assertThat(books(Book_.title.endsWith("wn"))).containsExactly(dawn);
        assertThat(books(Book_.title.endsWith("WN"))).isEmpty();
        assertThat(books(Book_.title.iendsWith("WN"))).containsExactly(dawn);
        assertThat(books(Book_.title.icontains("WIZARD"))).containsExactly(earthsea);
        assertThat(books(Book_.title.iexact("dAWN"))).containsExactly(dawn);
        assertThat(books(Book_.title.startsWith(""))).hasSize(3);
        assertThat(books(Book_.title.endsWith(""))).hasSize(3);
        assertThat(books(Book_.title.startsWith("Dawn of all"))).isEmpty();
        assertThat(books(Book_.title.endsWith("A new Dawn"))).isEmpty();
        assertThat(books(Book_.title.matches("^[DK]"))).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(books(Book_.title.matches("^[dk]"))).isEmpty();
        assertThat(books(Book_.title.imatches("^[dk]"))).containsExactlyInAnyOrder(kindred, dawn);
    }

    @Test
    void searchesTextsByName() {
        assertThat(named("title__startswith", "K")).containsExactly(kindred);
        assertThat(named("title__istartswith", "k")).containsExactly(kindred);
        assertThat(named("title__endswith", "wn")).containsExactly(dawn);
        assertThat(named("title__iendswith", "WN")).containsExactly(dawn);
        assertThat(named("title__icontains", "WIZARD")).containsExactly(earthsea);
        assertThat(named("title__iexact", "dAWN")).containsExactly(dawn);
        assertThat(named("title__regex", "^[DK]")).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(named("title__iregex", "^[dk]")).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(named("pages__range", List.of(205, 248))).containsExactlyInAnyOrder(earthsea, dawn);
        assertThat(named("released__year", 1979)).containsExactly(kindred);
        assertThat(named("released__month__lt", 7)).containsExactly(kindred);
        assertThat(named("released__hour__in", List.of(11, 12))).containsExactly(kindred);
        assertThat(named(
                        "author__in",
                        Author.objects.filter(Author_.name.eq("Ursula")).select(Author_.id)))
                .containsExactly(earthsea);
    }

    @Test
    void anyFindsARelatedObjectAndRepeatsNoRow() {
        assertThat(authors(BOOKS.any(Book_.pages.gt(200)))).containsExactlyInAnyOrder(octavia, ursula);
        assertThat(authors(BOOKS.any())).containsExactlyInAnyOrder(octavia, ursula);
        assertThat(Author.objects.filter(BOOKS.any()).count()).isEqualTo(2);
        assertThat(authors(BOOKS.filter(Book_.pages.gt(250)).any(Book_.rating.eq(5))))
                .containsExactly(octavia);
    }

    @Test
    void noneAndAll() {
        assertThat(authors(BOOKS.none(Book_.pages.gt(250)))).containsExactlyInAnyOrder(ursula, silent);
        assertThat(authors(BOOKS.none())).containsExactly(silent);
        assertThat(authors(BOOKS.all(Book_.pages.gt(240)))).containsExactlyInAnyOrder(octavia, silent);
        assertThat(authors(BOOKS.all(Book_.rating.gte(1)))).containsExactlyInAnyOrder(octavia, silent);
    }

    @Test
    void conditionsOfOneCallSpeakOfTheSameObject() {
        assertThat(authors(BOOKS.any(Book_.pages.gt(250), Book_.rating.eq(3)))).isEmpty();
        assertThat(authors(BOOKS.any(Book_.pages.gt(250)).and(BOOKS.any(Book_.rating.eq(3)))))
                .containsExactly(octavia);
        assertThat(Author.objects
                        .filter("book__pages__gt", 250)
                        .filter("book__rating", 3)
                        .execute())
                .isEmpty();
        assertThat(Author.objects
                        .filter("book__pages__gt", 250)
                        .filter("book__rating", 5)
                        .execute())
                .containsExactly(octavia);
    }

    @Test
    void goesOverRelationsInAnyDirection() {
        assertThat(authors(BOOKS.any(Loan_.book.reverse().any(Loan_.borrower.eq("Grace")))))
                .containsExactly(octavia);
        assertThat(Author.objects.filter("book__loan__borrower", "Grace").execute())
                .containsExactly(octavia);
        assertThat(Author.objects.filter("book__loan__isnull", false).execute())
                .containsExactlyInAnyOrder(octavia, ursula);
        assertThat(Loan.objects.filter(Loan_.book().author().name.eq("Octavia")).count())
                .isEqualTo(2);
        assertThat(Author.objects.filter("book", dawn).execute()).containsExactly(octavia);
        assertThat(Author.objects.filter("book__author__book__title", "Dawn").execute())
                .containsExactly(octavia);
    }

    @Test
    void asksWhetherAnotherQueryFindsARow() {
        Condition<Author> wrote = exists(Book.objects.filter(Book_.author.eq(outer(Author_.id)), Book_.pages.lt(240)));

        assertThat(authors(wrote)).containsExactly(ursula);
        assertThat(authors(wrote.not())).containsExactlyInAnyOrder(octavia, silent);
    }

    @Test
    void saysWhatToDoWithPathsToSeveralObjects() {
        assertThatThrownBy(() -> Author.objects.orderBy("book__pages").execute())
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("leads from one Author to several values")
                .hasMessageContaining("count()");
        assertThatThrownBy(() -> Author.objects.filter("books__pages", 1))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("Unknown field 'books' on Author. Did you mean 'book'?");
        assertThatThrownBy(() -> named("released__yaer", 1979))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("Did you mean 'year'?");
        assertThatThrownBy(() ->
                        Author.objects.filter(Author_.id.eq(outer(Author_.id))).execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("there is none around this query");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Book> books(Condition<Book>... conditions) {
        return Book.objects.filter(conditions).execute();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Author> authors(Condition<Author>... conditions) {
        return Author.objects.filter(conditions).execute();
    }

    private static List<Book> named(String lookup, Object value) {
        return Book.objects.filter(lookup, value).execute();
    }

    private static void loan(Book book, String borrower) {
        Loan.objects.create(loan -> {
            loan.borrower = borrower;
            loan.book.set(book);
        });
    }
}
