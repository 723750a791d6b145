package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.orm.IntegrityException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Shelf;
import cotlette.db.tck.library.Visitor;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

/** What the database refuses is said in the words of models, and does no harm to what follows. */
public abstract class IntegrityTck extends DatabaseTck {
    @Test
    void namesTheFieldThatIsNotUnique() {
        withEmail("octavia@example.com");

        assertThatThrownBy(() -> withEmail("octavia@example.com"))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.UNIQUE))
                .hasMessageStartingWith("Author cannot be saved: another one has the same email. Statement: ")
                .hasMessageContaining("INSERT INTO");
    }

    /** Logs keep stack traces, whose causes have messages of their own. */
    @Test
    void showsNoValueToWhoReadsTheLog() {
        withEmail("octavia@example.com");

        assertThatThrownBy(() -> withEmail("octavia@example.com"))
                .satisfies(
                        refused -> assertThat(Throwables.getStackTrace(refused)).doesNotContain("octavia@example.com"));
    }

    @Test
    void namesTheKeyThatIsNotUnique() {
        Shelf.objects.create(shelf -> shelf.code = "A1");

        assertThatThrownBy(() -> Shelf.objects.create(shelf -> shelf.code = "A1"))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.UNIQUE))
                .hasMessageContaining("another one has the same code");
    }

    @Test
    void takesSeveralNullsInAUniqueField() {
        author("Ursula");
        author("Octavia");

        assertThat(Author.objects.filter(Author_.email.isNull()).count()).isEqualTo(2);
    }

    @Test
    void refusesAChangeThatIsNotUnique() {
        withEmail("octavia@example.com");
        Author other = withEmail("ursula@example.com");
        other.email = "octavia@example.com";

        assertThatThrownBy(other::save).isInstanceOf(IntegrityException.class).hasMessageContaining("the same email");
        assertThat(Author.objects.get(other.id).email).isEqualTo("ursula@example.com");
        other.email = "ursula.k@example.com";
        other.save();
        assertThat(Author.objects.get(other.id).email).isEqualTo("ursula.k@example.com");
    }

    @Test
    void leavesAnObjectNewThatWasRefused() {
        withEmail("octavia@example.com");
        Author refused = new Author();
        refused.name = "Imposter";
        refused.email = "octavia@example.com";
        assertThatThrownBy(refused::save).isInstanceOf(IntegrityException.class);

        assertThat(refused.id).isNull();
        refused.email = "imposter@example.com";
        refused.save();
        assertThat(Author.objects.count()).isEqualTo(2);
    }

    @Test
    void goesOnInATransactionAfterARefusalThatWasCaughtAroundASavepoint() {
        withEmail("octavia@example.com");
        Db.atomic(() -> {
            author("Ursula");
            assertThatThrownBy(() -> Db.atomic(() -> {
                        author("Imposter");
                        withEmail("octavia@example.com");
                    }))
                    .isInstanceOf(IntegrityException.class);
            author("Samuel");
        });

        assertThat(Author.objects.all().execute())
                .extracting(author -> author.name)
                .containsExactlyInAnyOrder("octavia@example.com", "Ursula", "Samuel");
    }

    @Test
    void saysThatATableIsMissing() {
        sql("DROP TABLE \"library_loan\"");
        sql("DROP TABLE \"library_visitor\"");

        assertThatThrownBy(() -> Visitor.objects.count())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("The table library_visitor does not exist in the database 'default'")
                .hasMessageContaining("cotlette migrate");
        assertThatThrownBy(() -> Visitor.objects.create(v -> {}))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cotlette migrate");
    }

    @Test
    void saysThatAColumnIsMissing() {
        sql("ALTER TABLE \"library_book\" RENAME COLUMN \"blurb\" TO \"text\"");

        assertThatThrownBy(() -> Book.objects.all().execute())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("The column blurb does not exist in the database 'default'")
                .hasMessageContaining("cotlette makemigrations");
        Author author = author("Octavia");
        assertThatThrownBy(() -> book("Kindred", 264, author))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("The column blurb does not exist");
    }

    private static Author withEmail(String email) {
        return Author.objects.create(author -> {
            author.name = email;
            author.email = email;
        });
    }
}
