package cotlette.db.tck;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.migration.Operation;
import cotlette.api.orm.Fetch;
import cotlette.api.orm.NotFetched;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.Signals;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Letter;
import cotlette.db.tck.library.Letter_;
import cotlette.db.tck.library.LibraryApp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A foreign key to another unique field than the key. */
public abstract class ToFieldTck extends DatabaseTck {
    private final List<String> heard = new ArrayList<>();

    @Override
    protected App app() {
        return new App() {
            @Override
            public AppParts parts() {
                return new LibraryApp().parts();
            }

            @Override
            public void signals(Signals signals) {
                signals.afterDelete(Letter_.TYPE, event -> heard.add(event.object().subject));
            }
        };
    }

    @Override
    protected List<Operation> further() {
        return List.of(createTable(
                "library_letter",
                autoKey("id"),
                varchar("subject", 40),
                varchar("recipient_id", 80)
                        .references("library_author", "email", CASCADE)
                        .withIndex()));
    }

    @BeforeEach
    void writeLetters() {
        application().run(() -> {
            Author octavia = withEmail("Octavia");
            letter("Praise", octavia);
            letter("Blame", octavia);
            letter("Bill", withEmail("Ursula"));
            author("Nobody");
        });
    }

    @Test
    void holdsTheValueOfTheField() {
        assertThat(Letter.objects.get(Letter_.subject.eq("Bill")).recipient.id())
                .hasValue("Ursula@example.com");
        assertThat(Letter.objects.get(Letter_.subject.eq("Bill")).recipient.get().name)
                .isEqualTo("Ursula");
    }

    @Test
    void isAskedForInBothDirections() {
        Author octavia = octavia();

        assertThat(Letter.objects.filter(Letter_.recipient.eq(octavia)).count()).isEqualTo(2);
        assertThat(Letter.objects.filter("recipient", octavia).count()).isEqualTo(2);
        assertThat(Letter.objects.filter(Letter_.recipient().name.eq("Ursula")).get().subject)
                .isEqualTo("Bill");
        assertThat(Letter.objects.filter("recipient__name", "Octavia").count()).isEqualTo(2);
        assertThat(Author.objects.filter(Author_.letters().any(Letter_.subject.eq("Blame"))))
                .containsExactly(octavia);
        assertThat(Author.objects.filter(Author_.letters().none()).get().name).isEqualTo("Nobody");
        assertThat(Author.objects.filter("letters__subject", "Bill").get().name).isEqualTo("Ursula");
        assertThat(Author.objects.orderBy(Author_.letters().count().desc()).first())
                .hasValue(octavia);
    }

    @Test
    void leadsToTheObjectsThatRefer() {
        assertThat(Author_.letters().of(octavia()).execute())
                .extracting(letter -> letter.subject)
                .containsExactlyInAnyOrder("Praise", "Blame");
        assertThat(Letter_.recipient.reverse(octavia()).count()).isEqualTo(2);
    }

    @Test
    void isLoadedForAllObjectsOfAResultAtOnce() {
        List<Letter> letters = Letter.objects.orderBy(Letter_.subject.asc()).execute();

        assertThat(statementsOf(() -> letters.forEach(letter -> letter.recipient.get())))
                .hasSize(1);
        assertThat(letters.get(1).recipient.get())
                .isSameAs(letters.get(2).recipient.get());
        assertThat(statementsOf(() -> assertThat(Letter.objects
                                .orderBy(Letter_.subject.asc())
                                .fetch(Fetch.STRICT)
                                .selectRelated(Letter_.recipient)
                                .execute()
                                .getFirst()
                                .recipient
                                .get()
                                .name)
                        .isEqualTo("Ursula")))
                .hasSize(1);
        assertThat(statementsOf(() -> assertThat(Letter.objects
                                .all()
                                .fetch(Fetch.STRICT)
                                .prefetchRelated(Letter_.recipient)
                                .execute())
                        .allSatisfy(letter ->
                                assertThat(letter.recipient.get().email).endsWith("@example.com"))))
                .hasSize(2);
    }

    @Test
    void isPrefetchedFromTheOtherSide() {
        assertThat(statementsOf(() -> {
                    List<Author> authors = Author.objects
                            .orderBy(Author_.name.desc())
                            .fetch(Fetch.STRICT)
                            .prefetchRelated(Author_.letters())
                            .execute();
                    assertThat(Author_.letters().of(authors.get(0)).execute())
                            .extracting(letter -> letter.subject)
                            .containsExactly("Bill");
                    assertThat(Author_.letters().of(authors.get(2)).count()).isZero();
                    assertThat(Author_.letters().of(authors.get(1)).execute()).hasSize(2);
                }))
                .hasSize(2);
    }

    @Test
    void isLoadedFromTheOtherSideForAllObjectsOfAResultAtOnce() {
        List<Author> authors = Author.objects.orderBy(Author_.name.asc()).execute();

        List<String> sent = statementsOf(() -> assertThat(authors.stream()
                        .map(author -> Author_.letters().of(author).execute().size()))
                .containsExactly(0, 2, 1));

        assertThat(sent).hasSize(1);
        Letter bill = Author_.letters().of(authors.get(2)).execute().getFirst();
        assertThat(statementsOf(() -> assertThat(bill.recipient.get()).isSameAs(authors.get(2))))
                .isEmpty();
        authors.get(2).email = "ukl@example.com";
        assertThat(Author_.letters().of(authors.get(2)).execute()).isEmpty();
    }

    @Test
    void isNotAskedOfAnObjectThatWasReadWithoutTheField() {
        Author author = Author.objects
                .filter(Author_.name.eq("Ursula"))
                .only(Author_.name)
                .get();

        assertThatThrownBy(() -> Author_.letters().of(author).count())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("was read without email and cannot be asked for 'email'");
        assertThatThrownBy(() -> Author.objects
                        .all()
                        .only(Author_.name)
                        .prefetchRelated(Author_.letters())
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("cannot be asked for 'email'");
        assertThatThrownBy(author::delete).isInstanceOf(OrmException.class);
        author.refresh(Author_.email);
        author.delete();
        assertThat(heard).containsExactly("Bill");
    }

    @Test
    void isRefusedInStrictModeFromTheOtherSide() {
        Author author = Author.objects.all().fetch(Fetch.STRICT).execute().getFirst();

        assertThatThrownBy(() -> Author_.letters().of(author).execute())
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("Add .prefetchRelated(Author_.letters()) to that query");
        assertThat(Author.objects.all().execute().stream()
                        .mapToInt(each -> Author_.letters().of(each).execute().size()))
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void goesWithWhatItRefersTo() {
        octavia().delete();

        assertThat(heard).containsExactlyInAnyOrder("Praise", "Blame");
        assertThat(Letter.objects.all().get().subject).isEqualTo("Bill");
    }

    private static Author octavia() {
        return Author.objects.get(Author_.name.eq("Octavia"));
    }

    private static Author withEmail(String name) {
        return Author.objects.create(author -> {
            author.name = name;
            author.email = name + "@example.com";
        });
    }

    private static void letter(String subject, Author recipient) {
        Letter.objects.create(letter -> {
            letter.subject = subject;
            letter.recipient.set(recipient);
        });
    }
}
