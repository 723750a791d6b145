package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Shelf;
import org.junit.jupiter.api.Test;

/** Objects refer to objects, and the database keeps what they refer to. */
public abstract class ForeignKeyTck extends DatabaseTck {
    @Test
    void fetchesAnObjectAtTheFirstCallAndKeepsIt() {
        Book book = Book.objects.get(book("Kindred", 264, author("Octavia")).id);

        assertThat(statementsOf(book.author::get)).hasSize(1);
        assertThat(statementsOf(book.author::get)).isEmpty();
    }

    @Test
    void knowsTheKeyWithoutAskingTheDatabase() {
        Author author = author("Octavia");
        Book book = Book.objects.get(book("Kindred", 264, author).id);

        assertThat(statementsOf(() -> assertThat(Book_.author.id(book)).isEqualTo(author.id)))
                .isEmpty();
        assertThat(book.author.id()).contains(author.id);
    }

    @Test
    void refersByKeyAlone() {
        Author author = author("Octavia");
        ForeignKey<Author> byKey = ForeignKey.ofId(author.id);
        Book book = Book.objects.create(b -> {
            b.title = "Kindred";
            b.author = byKey;
        });

        assertThat(book.author.get()).isEqualTo(author);
        assertThat(byKey.get().name).isEqualTo("Octavia");
    }

    @Test
    void takesAnIntForAKeyOf64Bits() {
        Author author = author("Octavia");
        Book book = Book.objects.create(b -> {
            b.title = "Kindred";
            b.author = ForeignKey.ofId(Math.toIntExact(author.id));
        });

        assertThat(Book_.author.id(book)).isEqualTo(author.id);
        assertThat(statementsOf(book::save)).isEmpty();
    }

    @Test
    void refusesAKeyOfTheWrongClass() {
        assertThatThrownBy(() -> Book.objects.create(b -> {
                    b.title = "Kindred";
                    b.author = ForeignKey.ofId("one");
                }))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Book.author is a Long, not a String");
    }

    @Test
    void refusesToReferToAnObjectThatIsNotSaved() {
        assertThatThrownBy(() -> book("Kindred", 264, new Author()))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Book.author refers to an object that is not saved yet. Save it first.");
    }

    @Test
    void takesTheKeyOfAnObjectThatWasSavedMeanwhile() {
        Author author = new Author();
        author.name = "Octavia";
        Book book = new Book();
        book.title = "Kindred";
        book.author.set(author);
        author.save();
        book.save();

        assertThat(Book.objects.get(book.id).author.get()).isEqualTo(author);
    }

    @Test
    void refersToAnotherObjectOnceItIsSetAndSaved() {
        Book book = book("Good Omens", 288, author("Terry"));
        Author neil = author("Neil");
        book.author.set(neil);

        assertThat(statementsOf(book::save)).singleElement().asString().contains("author_id");
        assertThat(Book.objects.get(book.id).author.get().name).isEqualTo("Neil");
    }

    @Test
    void writesNullForAReferenceThatWasCleared() {
        Book first = book("A Wizard of Earthsea", 205, author("Ursula"));
        Book second = book("The Tombs of Atuan", 163, first.author.get());
        second.sequelOf.set(first);
        second.save();
        second.sequelOf.clear();
        second.save();

        assertThat(Book.objects.get(second.id).sequelOf.isSet()).isFalse();
    }

    @Test
    void treatsAFieldThatIsNullAsAReferenceToNothing() {
        Book book = book("Kindred", 264, author("Octavia"));
        book.shelf = null;
        book.save();

        assertThat(Book.objects.get(book.id).shelf.isSet()).isFalse();
    }

    @Test
    void refersToNothingUntilItIsSet() {
        Book book = new Book();

        assertThat(book.author.isSet()).isFalse();
        assertThat(book.author.id()).isEmpty();
        assertThat(book.author.find()).isEmpty();
        assertThat(book.author).hasToString("unset");
        assertThatThrownBy(book.author::get).isInstanceOf(DoesNotExist.class).hasMessageContaining("refers to nothing");
    }

    @Test
    void refersToAnObjectWithoutAskingForIt() {
        Author octavia = author("Octavia");
        ForeignKey<Author> reference = ForeignKey.of(octavia);

        assertThat(statementsOf(reference::get)).isEmpty();
        assertThat(reference.get()).isSameAs(octavia);
        assertThat(reference).hasToString(octavia.id.toString());
    }

    @Test
    void refusesToLookForWhatRefersToAnUnsavedObject() {
        assertThatThrownBy(() -> Book_.author.eq(new Author()))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Author (not saved) has no key yet");
    }

    @Test
    void findsWhatRefersToAnObject() {
        Author octavia = author("Octavia");
        Book kindred = book("Kindred", 264, octavia);
        book("A Wizard of Earthsea", 205, author("Ursula"));

        assertThat(Book_.author.reverse(octavia).execute()).containsExactly(kindred);
    }

    @Test
    void savesObjectsThatReferToEachOther() {
        Author octavia = author("Octavia");
        Book kindred = book("Kindred", 264, octavia);
        octavia.masterpiece.set(kindred);
        octavia.save();

        assertThat(Author.objects.get(octavia.id).masterpiece.get().author.get())
                .isEqualTo(octavia);
    }

    @Test
    void saysWhatTheRowIsThatIsNotThere() {
        assertThatThrownBy(() -> Book.objects.create(b -> {
                    b.title = "Kindred";
                    b.author = ForeignKey.ofId(99L);
                }))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY))
                .hasMessageContaining(
                        "Book cannot be saved: author or shelf or sequelOf refers to a row that is not there")
                .hasMessageContaining("INSERT INTO")
                .hasMessageNotContaining("Kindred");
    }

    @Test
    void refusesToDeleteWhatIsProtected() {
        Author octavia = author("Octavia");
        book("Kindred", 264, octavia);

        assertThatThrownBy(octavia::delete)
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY))
                .hasMessageContaining("Author cannot be deleted")
                .hasMessageContaining("What refers to Author: Book.author");
        octavia.name = "Octavia E.";
        octavia.save();
        assertThat(Author.objects.get(octavia.id).name).isEqualTo("Octavia E.");
    }

    @Test
    void deletesWhatGoesTogether() {
        Book book = book("Kindred", 264, author("Octavia"));
        Loan.objects.create(loan -> {
            loan.borrower = "Jane";
            loan.book.set(book);
        });
        book.delete();

        assertThat(Loan.objects.count()).isZero();
    }

    @Test
    void clearsReferencesToWhatIsDeleted() {
        Shelf shelf = Shelf.objects.create(s -> s.code = "A1");
        Book book = book("Kindred", 264, author("Octavia"));
        book.shelf.set(shelf);
        book.save();
        shelf.delete();

        assertThat(Book.objects.get(book.id).shelf.isSet()).isFalse();
    }

    @Test
    void saysThatTheRowItRefersToIsGone() {
        Book book = book("Kindred", 264, author("Octavia"));
        Loan loan = Loan.objects.create(l -> {
            l.borrower = "Jane";
            l.book = ForeignKey.ofId(book.id);
        });
        book.delete();

        assertThatThrownBy(loan.book::get).isInstanceOf(DoesNotExist.class).hasMessageContaining("gone");
        assertThat(loan.book.find()).isEmpty();
    }
}
