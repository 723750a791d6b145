package cotlette.db.tck;

import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.dropTable;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Shelf;
import cotlette.db.tck.library.Visitor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Objects become rows, change, and go. */
public abstract class SavingTck extends DatabaseTck {
    @Test
    void givesEachNewObjectAKeyOfItsOwn() {
        Author first = author("Ursula");
        Author second = author("Octavia");

        assertThat(first.id).isNotNull().isNotEqualTo(second.id);
        assertThat(Author.objects.get(first.id).name).isEqualTo("Ursula");
    }

    @Test
    void keepsAKeyThatIsGiven() {
        Author author = Author.objects.create(a -> {
            a.id = 4711L;
            a.name = "Ursula";
        });

        assertThat(author.id).isEqualTo(4711L);
        assertThat(Author.objects.get(4711L).name).isEqualTo("Ursula");
    }

    @Test
    void neverGivesTheKeyOfADeletedObjectAgain() {
        Author last = author("Ursula");
        long key = last.id;
        last.delete();

        assertThat(author("Octavia").id).isGreaterThan(key);
    }

    @Test
    void savesAnObjectThatHasNothingButAKey() {
        Visitor visitor = Visitor.objects.create(v -> {});

        assertThat(Visitor.objects.get(visitor.id)).isEqualTo(visitor);
    }

    @Test
    void savesAnObjectWhoseKeyIsText() {
        Shelf shelf = shelf("A1", 2);
        shelf.floor = 3;
        shelf.save();

        assertThat(Shelf.objects.get("A1").floor).isEqualTo(3);
    }

    @Test
    void readsBackEveryFieldAsItWasSaved() {
        Instant released = Instant.parse("1969-03-01T00:00:00.000001Z");
        Author author = author("Ursula");
        Shelf shelf = shelf("A1", 2);
        Book first = book("A Wizard of Earthsea", 205, author);
        Book saved = Book.objects.create(book -> {
            book.title = "The Tombs of Atuan";
            book.blurb = "Second of the cycle";
            book.pages = 163;
            book.rating = 5;
            book.lent = true;
            book.signed = false;
            book.released = released;
            book.author.set(author);
            book.shelf.set(shelf);
            book.sequelOf.set(first);
        });

        Book read = Book.objects.get(saved.id);

        assertThat(read.title).isEqualTo("The Tombs of Atuan");
        assertThat(read.blurb).isEqualTo("Second of the cycle");
        assertThat(read.pages).isEqualTo(163);
        assertThat(read.rating).isEqualTo(5);
        assertThat(read.lent).isTrue();
        assertThat(read.signed).isFalse();
        assertThat(read.language).isEqualTo("en");
        assertThat(read.added).isEqualTo(saved.added);
        assertThat(read.released).isEqualTo(released);
        assertThat(read.author.get().name).isEqualTo("Ursula");
        assertThat(read.shelf.get().floor).isEqualTo(2);
        assertThat(read.sequelOf.get().title).isEqualTo("A Wizard of Earthsea");
    }

    @Test
    void readsBackNullsAsNulls() {
        Book read = Book.objects.get(book("Kindred", 264, author("Octavia")).id);

        assertThat(read.blurb).isNull();
        assertThat(read.rating).isNull();
        assertThat(read.signed).isNull();
        assertThat(read.released).isNull();
        assertThat(read.shelf.isSet()).isFalse();
        assertThat(read.sequelOf.find()).isEmpty();
    }

    @Test
    void writesOnlyTheColumnsThatHaveChanged() {
        Book book = book("Kindred", 264, author("Octavia"));

        assertThat(statementsOf(() -> {
                    book.pages = 265;
                    book.rating = 5;
                    book.save();
                }))
                .singleElement()
                .asString()
                .contains("pages", "rating", "WHERE")
                .doesNotContain("title", "author");
        assertThat(Book.objects.get(book.id).pages).isEqualTo(265);
    }

    @Test
    void writesNothingWhenNothingHasChanged() {
        Book created = book("Kindred", 264, author("Octavia"));
        Book read = Book.objects.get(created.id);

        assertThat(statementsOf(created::save)).isEmpty();
        assertThat(statementsOf(read::save)).isEmpty();
    }

    @Test
    void writesAValueThatWasSetBackNotAtAll() {
        Book book = book("Kindred", 264, author("Octavia"));
        book.pages = 1;
        book.pages = 264;

        assertThat(statementsOf(book::save)).isEmpty();
    }

    @Test
    void leavesToOthersTheColumnsThatItDidNotChange() {
        Book mine = book("Kindred", 264, author("Octavia"));
        Book theirs = Book.objects.get(mine.id);
        theirs.title = "Kindred, second edition";
        theirs.save();

        mine.pages = 300;
        mine.save();

        Book read = Book.objects.get(mine.id);
        assertThat(read.title).isEqualTo("Kindred, second edition");
        assertThat(read.pages).isEqualTo(300);
    }

    @Test
    void writesNullOverAValue() {
        Book book = book("Kindred", 264, author("Octavia"));
        book.rating = 5;
        book.save();
        book.rating = null;
        book.save();

        assertThat(Book.objects.get(book.id).rating).isNull();
    }

    @Test
    void saysThatARowIsGoneInsteadOfMakingItAgain() {
        Author author = author("Ursula");
        Author.objects.get(author.id).delete();
        author.name = "Ursula K.";

        assertThatThrownBy(author::save)
                .isInstanceOf(DoesNotExist.class)
                .hasMessageContaining("Author " + author.id)
                .hasMessageContaining("deleted");
        assertThat(Author.objects.count()).isZero();
    }

    @Test
    void refusesToChangeAKey() {
        Author author = author("Ursula");
        author.id = author.id + 1;

        assertThatThrownBy(author::save).isInstanceOf(InvalidModel.class).hasMessageContaining("A key never changes");
    }

    @Test
    void deletesARowAndForgetsIt() {
        Author author = author("Ursula");
        author.delete();

        assertThat(Author.objects.count()).isZero();
        assertThatThrownBy(author::delete).isInstanceOf(OrmException.class).hasMessageContaining("nothing to delete");
    }

    @Test
    void savesADeletedObjectAgainAsANewRow() {
        Author author = author("Ursula");
        author.delete();
        author.save();

        assertThat(Author.objects.get(author.id).name).isEqualTo("Ursula");
    }

    @Test
    void deletesWhatSomebodyElseHasDeletedAlready() {
        Author author = author("Ursula");
        Author.objects.get(author.id).delete();

        author.delete();

        assertThat(Author.objects.count()).isZero();
    }

    @Test
    void refusesToDeleteWhatWasNeverSaved() {
        assertThatThrownBy(() -> new Author().delete())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("never saved");
    }

    @Test
    void namesTheRequiredFieldThatIsNull() {
        assertThatThrownBy(() -> Author.objects.create(a -> {}))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Author.name is required and null");
        assertThatThrownBy(() -> Book.objects.create(book -> book.title = "Kindred"))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Book.author is required and null");
        assertThatThrownBy(() -> Shelf.objects.create(s -> s.floor = 1))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Shelf.code is required and null");
    }

    @Test
    void leavesAnObjectAloneThatItCannotSave() {
        Book book = new Book();
        assertThatThrownBy(book::save).isInstanceOf(InvalidModel.class);

        assertThat(book.id).isNull();
        assertThat(book.added).isNull();
        assertThat(book.language).isNull();
    }

    @Test
    void countsTheLengthOfTextInCharactersAndNotInUnitsOfUtf16() {
        author("😀".repeat(40));

        assertThatThrownBy(() -> author("😀".repeat(41)))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Author.name has 41 characters, and its maxLength is 40");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> author("a\uD83D"))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("half of a surrogate pair at position 1");
    }

    @Test
    void checksOnlyWhatItWrites() {
        Book book = book("Rocannon's World", 122, author("Ursula"));
        change(dropTable("library_loan"));
        change(createTable(
                "library_loan", autoKey("id"), varchar("borrower", 80), timestamp("touched"), bigint("book_id")));
        Loan loan = new Loan();
        loan.borrower = "Jane";
        loan.book.set(book);
        loan.save();
        sql("UPDATE \"library_loan\" SET \"borrower\" = '" + "x".repeat(50) + "'");
        Loan read = Loan.objects.get(loan.id);
        read.save();

        assertThat(Loan.objects.get(loan.id).borrower).hasSize(50);
        assertThat(read.touched).isAfter(loan.touched);
    }

    @Test
    void fillsInADefaultForNullAndGivesItToTheObject() {
        Author author = author("Ursula");

        assertThat(book("Rocannon's World", 122, author).language).isEqualTo("en");
        assertThat(Book.objects.create(book -> {
                            book.title = "Rocannons Welt";
                            book.author.set(author);
                            book.language = "de";
                        })
                        .language)
                .isEqualTo("de");
    }

    @Test
    void refusesToSetARequiredFieldWithADefaultToNullLater() {
        Book book = book("Kindred", 264, author("Octavia"));
        book.language = null;

        assertThatThrownBy(book::save).isInstanceOf(InvalidModel.class).hasMessageContaining("Book.language");
    }

    @Test
    void setsTheTimeOfTheFirstSaveOnce() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Book book = book("Kindred", 264, author("Octavia"));
        Instant added = book.added;
        book.pages = 265;
        book.save();

        assertThat(added).isBetween(before, Instant.now());
        assertThat(Book.objects.get(book.id).added).isEqualTo(added);
    }

    @Test
    void setsTheTimeOfEverySave() {
        Loan loan = loan(book("Kindred", 264, author("Octavia")));
        loan.touched = Instant.EPOCH;
        loan.save();

        assertThat(loan.touched).isAfter(Instant.EPOCH);
        assertThat(Loan.objects.get(loan.id).touched).isEqualTo(loan.touched);
    }

    @Test
    void cutsPointsInTimeToMicrosecondsAlsoInTheObject() {
        Book book = book("Kindred", 264, author("Octavia"));
        book.released = Instant.parse("1979-06-01T12:00:00.123456789Z");
        book.save();

        assertThat(book.released).isEqualTo(Instant.parse("1979-06-01T12:00:00.123456Z"));
        assertThat(Book.objects.get(book.id).released).isEqualTo(book.released);
        book.released = Instant.parse("1979-06-01T12:00:00.123456999Z");
        assertThat(statementsOf(book::save)).isEmpty();
    }

    @Test
    void refusesPointsInTimeThatNoDatabaseKeeps() {
        Book book = book("Kindred", 264, author("Octavia"));
        book.released = Instant.MAX;

        assertThatThrownBy(book::save).isInstanceOf(OrmException.class).hasMessageContaining("year 9999");
    }

    private static Shelf shelf(String code, int floor) {
        return Shelf.objects.create(shelf -> {
            shelf.code = code;
            shelf.floor = floor;
        });
    }

    private static Loan loan(Book book) {
        return Loan.objects.create(loan -> {
            loan.borrower = "Jane";
            loan.book.set(book);
        });
    }
}
