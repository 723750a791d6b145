package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.migration.Operation;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.Signals;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Club;
import cotlette.db.tck.library.ClubSchema;
import cotlette.db.tck.library.Fee;
import cotlette.db.tck.library.LibraryApp;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Loan_;
import cotlette.db.tck.library.Member;
import cotlette.db.tck.library.Membership;
import cotlette.db.tck.library.Membership_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wants to hear of deletions hears also of what goes with other objects. */
public abstract class CascadeTck extends DatabaseTck {
    private final List<String> heard = new ArrayList<>();
    private boolean refuses;

    @Override
    protected App app() {
        return new App() {
            @Override
            public AppParts parts() {
                return new LibraryApp().parts();
            }

            @Override
            public void signals(Signals signals) {
                signals.beforeDelete(Book_.TYPE, event -> heard.add("before " + event.object().title));
                signals.afterDelete(Book_.TYPE, event -> heard.add("after " + event.object().title));
                signals.bulk(Book_.TYPE, event -> heard.add(event.kind() + " " + event.rows()));
                signals.beforeDelete(Loan_.TYPE, event -> heard.add("before " + event.object().borrower));
                signals.afterDelete(Loan_.TYPE, event -> {
                    Book book = event.object().book.get();
                    heard.add("after " + event.object().borrower + " of " + book.title + ", there: "
                            + Book.objects.filter(Book_.id.eq(book.id)).exists());
                    if (refuses) {
                        throw new IllegalStateException("not this one");
                    }
                });
                signals.afterDelete(
                        Membership_.TYPE,
                        event -> heard.add("left " + event.object().club.get().name));
            }
        };
    }

    @Override
    protected List<Operation> further() {
        return ClubSchema.OPERATIONS;
    }

    @Test
    void tellsOfWhatGoesWithAnObjectWhileThatIsStillThere() {
        Author octavia = author("Octavia");
        Book dawn = book("Dawn", 248, octavia);
        Book rites = sequel("Adulthood Rites", dawn);
        lend(dawn, "Ada");
        lend(rites, "Ben");
        lend(book("Kindred", 264, octavia), "Cleo");
        octavia.masterpiece.set(dawn);
        octavia.save();

        dawn.delete();

        assertThat(heard)
                .containsExactly(
                        "before Dawn",
                        "before Ben",
                        "before Ada",
                        "before Adulthood Rites",
                        "after Ben of Adulthood Rites, there: true",
                        "after Ada of Dawn, there: true",
                        "after Adulthood Rites",
                        "after Dawn");
        assertThat(Loan.objects.all().get().borrower).isEqualTo("Cleo");
        assertThat(Book.objects.all().get().title).isEqualTo("Kindred");
        assertThat(Author.objects.get(octavia.id).masterpiece.isSet()).isFalse();
    }

    @Test
    void tellsOfWhatGoesWithTheRowsOfAQuery() {
        Book dawn = book("Dawn", 248, author("Octavia"));
        Book rites = sequel("Adulthood Rites", dawn);
        lend(dawn, "Ada");
        lend(rites, "Ben");

        assertThat(Book.objects.filter("loan__borrower", "Ada").delete()).isEqualTo(1);

        assertThat(heard)
                .containsExactly(
                        "before Ben",
                        "before Ada",
                        "before Adulthood Rites",
                        "after Ben of Adulthood Rites, there: true",
                        "after Ada of Dawn, there: true",
                        "after Adulthood Rites",
                        "DELETE 1");
        assertThat(Book.objects.count() + Loan.objects.count()).isZero();
    }

    @Test
    void asksOnceForEachForeignKeyAndDeletesManyRowsAtOnce() {
        Book dawn = book("Dawn", 248, author("Octavia"));
        lend(dawn, "Ada");
        lend(dawn, "Ben");
        // 2, then 6, 42, 1806.
        for (int i = 0; i < 3; i++) {
            sql("INSERT INTO \"library_loan\" (\"borrower\", \"touched\", \"book_id\") SELECT a.\"borrower\","
                    + " a.\"touched\", a.\"book_id\" FROM \"library_loan\" a, \"library_loan\" b");
        }

        List<String> statements = statementsOf(dawn::delete);

        assertThat(heard.stream().filter(event -> event.startsWith("before A"))).hasSize(903);
        assertThat(Loan.objects.count()).isZero();
        assertThat(statements.stream().filter(text -> text.startsWith("DELETE")))
                .hasSize(5);
        // The loans and sequels; the rest is what the listener asks for each loan.
        assertThat(statements).hasSize(5 + 2 + 1806);
    }

    @Test
    void deletesWhatRefersToItselfInACircleOnce() {
        Book dawn = book("Dawn", 248, author("Octavia"));
        Book rites = sequel("Adulthood Rites", dawn);
        lend(dawn, "Ada");
        dawn.sequelOf.set(rites);
        dawn.save();

        dawn.delete();

        assertThat(heard)
                .containsExactlyInAnyOrder(
                        "before Dawn",
                        "before Ada",
                        "before Adulthood Rites",
                        "after Ada of Dawn, there: false",
                        "after Adulthood Rites",
                        "after Dawn");
        assertThat(Book.objects.count() + Loan.objects.count()).isZero();
    }

    @Test
    void refusesBeforeAnythingIsDeletedOrTold() {
        Fee fee = fee("Ada");

        assertThatThrownBy(() -> fee.membership.get().member.get().delete())
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY))
                .hasMessageStartingWith("Membership cannot be deleted: " + fee + " refers to it")
                .hasMessageContaining("Fee.membership restricts");
        assertThat(heard).isEmpty();
        assertThat(Member.objects.count()).isEqualTo(1);
    }

    @Test
    void deletesRestrictedObjectsBeforeWhatTheyReferTo() {
        Club club = fee("Ada").club.get();
        club.guests.add(Member.objects.all().get());

        club.delete();

        assertThat(heard).containsExactly("left Readers");
        assertThat(Fee.objects.count() + Membership.objects.count()).isZero();
        assertThat(numbers("SELECT count(*) FROM \"library_club_guests\"")).containsExactly(0L);
        assertThat(Member.objects.count()).isEqualTo(1);
    }

    @Test
    void whatAListenerThrowsUndoesAll() {
        Book dawn = book("Dawn", 248, author("Octavia"));
        lend(dawn, "Ada");
        refuses = true;

        assertThatThrownBy(dawn::delete).hasMessage("not this one");

        assertThat(Loan.objects.count()).isEqualTo(1);
        dawn.title = "Lilith's Brood";
        dawn.save();
        assertThat(Book.objects.all().get().title).isEqualTo("Lilith's Brood");
    }

    private static Book sequel(String title, Book of) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author = of.author;
            book.sequelOf.set(of);
        });
    }

    private static void lend(Book book, String borrower) {
        Loan.objects.create(loan -> {
            loan.borrower = borrower;
            loan.book.set(book);
        });
    }

    private static Fee fee(String name) {
        Club club = Club.objects.create(c -> c.name = "Readers");
        Member member = Member.objects.create(m -> m.name = name);
        Membership membership = Membership.objects.create(m -> {
            m.club.set(club);
            m.member.set(member);
        });
        return Fee.objects.create(fee -> {
            fee.club.set(club);
            fee.membership.set(membership);
        });
    }
}
