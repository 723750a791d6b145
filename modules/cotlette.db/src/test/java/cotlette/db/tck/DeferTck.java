package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.OrmException;
import cotlette.api.orm.RowIterator;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Loan_;
import cotlette.db.tck.library.Manuscript;
import cotlette.db.tck.library.Manuscript_;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects of which some fields were not read. */
public abstract class DeferTck extends DatabaseTck {
    private Author octavia;
    private Book kindred;

    @BeforeEach
    void fillTheLibrary() {
        octavia = author("Octavia");
        kindred = book("Kindred", 264, octavia);
        kindred.blurb = "long";
        kindred.rating = 5;
        kindred.save();
    }

    @Test
    void readsOnlyWhatIsAskedFor() {
        assertThat(statementsOf(() -> Book.objects.all().only(Book_.title).execute()))
                .singleElement()
                .asString()
                .contains("title")
                .contains("author_id")
                .doesNotContain("blurb")
                .doesNotContain("pages");

        Book book = Book.objects.filter(Book_.pages.gt(1)).only(Book_.title).get();

        assertThat(book).isEqualTo(kindred);
        assertThat(book.title).isEqualTo("Kindred");
        assertThat(book.pages).isZero();
        assertThat(book.blurb).isNull();
        assertThat(book.author.get()).isEqualTo(octavia);
    }

    @Test
    void leavesOutWhatIsNamed() {
        Book book = Book.objects.all().defer(Book_.blurb).defer(Book_.rating).get();

        assertThat(book.pages).isEqualTo(264);
        assertThat(book.blurb).isNull();
        assertThat(book.rating).isNull();
        Book other = Book.objects
                .all()
                .only(Book_.title, Book_.pages)
                .defer(Book_.title)
                .selectRelated(Book_.author)
                .get();
        assertThat(other.title).isNull();
        assertThat(other.pages).isEqualTo(264);
        assertThat(other.author.loaded()).contains(octavia);
        assertThat(other.author.get().name).isEqualTo("Octavia");
    }

    @Test
    void readsTheRestWhenAskedTo() {
        Book book = Book.objects.all().only(Book_.title).get();

        book.refresh(Book_.blurb);

        assertThat(book.blurb).isEqualTo("long");
        assertThatThrownBy(book::toMap).hasMessageContaining("was read without").hasMessageContaining("pages");
        book.refresh();
        assertThat(book.toMap()).isEqualTo(Book.objects.get(kindred.id).toMap());
        book.pages = 1;
        book.save();
        assertThat(Book.objects.get(kindred.id).pages).isEqualTo(1);
    }

    @Test
    void writesOnlyWhatIsNamed() {
        Book book = Book.objects.all().only(Book_.title).get();
        book.title = "Kin";
        book.rating = null;
        book.pages = 0;

        assertThatThrownBy(book::save)
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Book " + kindred.id + " was read without")
                .hasMessageContaining("save(Book_.field)");
        assertThat(statementsOf(() -> book.save(Book_.title)))
                .singleElement()
                .asString()
                .doesNotContain("pages");
        book.save(Book_.rating);

        kindred.refresh();
        assertThat(kindred.title).isEqualTo("Kin");
        assertThat(kindred.rating).isNull();
        assertThat(kindred.pages).isEqualTo(264);
        assertThat(kindred.blurb).isEqualTo("long");
    }

    @Test
    void savesSomeFieldsOfAnyObject() {
        kindred.title = "Kin";
        kindred.pages = 1;

        kindred.save(Book_.title);

        assertThat(Book.objects.get(kindred.id).title).isEqualTo("Kin");
        assertThat(Book.objects.get(kindred.id).pages).isEqualTo(264);
        assertThat(statementsOf(() -> kindred.save(Book_.title, Book_.rating))).isEmpty();
        kindred.save();
        assertThat(Book.objects.get(kindred.id).pages).isEqualTo(1);
        kindred.rating = 2;
        kindred.async().save(Book_.rating).toCompletableFuture().join();
        assertThat(Book.objects.get(kindred.id).rating).isEqualTo(2);
        assertThatThrownBy(() -> new Author().save(Author_.name)).hasMessageContaining("was never saved");
    }

    @Test
    void writesTimesAndVersionsWithEveryChange() {
        Loan loan = Loan.objects.create(made -> {
            made.borrower = "Ada";
            made.book.set(kindred);
        });
        Loan.objects.all().update(Loan_.touched.set(Instant.EPOCH));
        Loan partly = Loan.objects.all().defer(Loan_.touched).get();
        partly.borrower = "Ben";
        partly.save(Loan_.borrower);
        Manuscript manuscript = Manuscript.objects.create(made -> made.title = "first");
        Manuscript light = Manuscript.objects.all().only().get();
        light.title = "second";
        light.save(Manuscript_.title);

        loan.refresh();
        assertThat(loan.borrower).isEqualTo("Ben");
        assertThat(loan.touched).isAfter(Instant.EPOCH).isEqualTo(partly.touched);
        assertThat(light.version).isEqualTo(2);
        manuscript.refresh();
        assertThat(manuscript.title).isEqualTo("second");
    }

    @Test
    void neverBecomesANewRow() {
        Book book = Book.objects.all().only(Book_.title).get();
        book.delete();

        assertThatThrownBy(book::save).isInstanceOf(OrmException.class).hasMessageContaining("was read without");
        assertThat(Book.objects.count()).isZero();
    }

    @Test
    void refusesWhatIsAlwaysRead() {
        assertThatThrownBy(() -> Book.objects.all().defer(Book_.author))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("always read");
        assertThatThrownBy(() -> Book.objects.all().only(Book_.author().name))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("'author__name', which is no field of Book itself");
    }

    @Test
    void goesThroughCursorsAndAnswersLater() {
        try (RowIterator<Book> books = Book.objects.all().only(Book_.title).iter()) {
            assertThat(books.next().pages).isZero();
        }
        assertThat(Book.objects
                        .all()
                        .only(Book_.title)
                        .async()
                        .get()
                        .toCompletableFuture()
                        .join()
                        .blurb)
                .isNull();
        assertThat(Book.objects.all().only(Book_.title).count()).isEqualTo(1);
    }
}
