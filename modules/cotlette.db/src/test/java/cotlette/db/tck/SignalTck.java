package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.orm.DeleteEvent;
import cotlette.api.orm.SaveEvent;
import cotlette.api.orm.Signals;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.LibraryApp;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Shelf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wants to hear of what is done to objects does, in the transaction in which it is done. */
public abstract class SignalTck extends DatabaseTck {
    private final List<String> heard = new ArrayList<>();
    private boolean refuses;

    private final class ListeningApp implements App {
        @Override
        public AppParts parts() {
            return new LibraryApp().parts();
        }

        @Override
        public void signals(Signals signals) {
            signals.beforeSave(Author_.TYPE, event -> {
                event.object().name = event.object().name.strip();
                heard.add("before " + told(event));
            });
            signals.afterSave(Author_.TYPE, event -> {
                heard.add("after " + told(event) + " of " + Author.objects.count());
                if (refuses) {
                    throw new IllegalStateException("not this one");
                }
            });
            signals.bulk(Author_.TYPE, event -> heard.add(event.kind() + " " + event.rows() + " " + event.changed()));
            signals.beforeDelete(Author_.TYPE, event -> heard.add("before " + told(event)));
            signals.afterDelete(Author_.TYPE, event -> {
                heard.add("after " + told(event));
                if (refuses) {
                    throw new IllegalStateException("not this one");
                }
            });
        }
    }

    @Override
    protected App app() {
        return new ListeningApp();
    }

    @Test
    void tellsBeforeAndAfterASave() {
        Author author = author(" Ursula ");

        assertThat(author.name).isEqualTo("Ursula");
        assertThat(heard)
                .containsExactly(
                        "before creating Ursula [id, name, email, masterpiece] in default",
                        "after creating Ursula [id, name, email, masterpiece] in default of 1");
        assertThat(Author.objects.get(author.id).name).isEqualTo("Ursula");
    }

    @Test
    void tellsOnceOfWhatIsDoneToManyRows() {
        author("Ursula");
        author("Octavia");
        heard.clear();

        Author.objects.all().update(Author_.email.set((String) null));
        Author.objects.filter(Author_.name.eq("Ursula")).delete();

        assertThat(heard).containsExactly("UPDATE 2 [email]", "DELETE 1 []");
    }

    @Test
    void tellsOnceOfObjectsThatAreMadeTogether() {
        Author ursula = new Author();
        ursula.name = "Ursula";
        Author octavia = new Author();
        octavia.name = "Octavia";

        Author.objects.bulkCreate(List.of(ursula, octavia), 1);
        Author.objects.bulkCreate(List.of());

        assertThat(heard).containsExactly("CREATE 2 [id, name, email, masterpiece]");
    }

    @Test
    void tellsWhichFieldsHaveChanged() {
        Author author = author("Ursula");
        heard.clear();
        author.email = "ursula@example.com";
        author.save();

        assertThat(heard)
                .containsExactly(
                        "before saving Ursula [email] in default", "after saving Ursula [email] in default of 1");
    }

    @Test
    void passesOverWhatWroteNothing() {
        Author author = author("Ursula");
        heard.clear();
        author.save();

        assertThat(heard).containsExactly("before saving Ursula [] in default");
    }

    @Test
    void tellsBeforeAndAfterADeletion() {
        Author author = author("Ursula");
        heard.clear();
        author.delete();

        assertThat(heard).containsExactly("before deleting Ursula in default", "after deleting Ursula in default");
        assertThat(Author.objects.count()).isZero();
    }

    @Test
    void whatAListenerThrowsUndoesTheChange() {
        Author kept = author("Octavia");
        refuses = true;

        Author author = new Author();
        author.name = "Ursula";
        assertThatThrownBy(author::save).hasMessage("not this one");
        assertThatThrownBy(kept::delete).hasMessage("not this one");

        assertThat(author.id).isNull();
        assertThat(Author.objects.filter("name", "Octavia").count()).isEqualTo(1);
        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void modelsThatNobodyListensToAreSavedAsEver() {
        List<String> statements = statementsOf(() -> Shelf.objects.create(shelf -> shelf.code = "A1"));

        assertThat(statements).hasSize(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatNobodyHearsOfIsLeftToTheDatabase() {
        Book book = book("Kindred", 264, author("Octavia"));
        Loan.objects.create(loan -> {
            loan.borrower = "Ada";
            loan.book.set(book);
        });

        assertThat(statementsOf(book::delete)).hasSize(1);
        assertThat(Loan.objects.count()).isZero();
    }

    private static String told(SaveEvent<Author> event) {
        String what = event.created() ? "creating " : "saving ";
        return what + event.object().name + " " + event.changed() + " in " + event.database();
    }

    private static String told(DeleteEvent<Author> event) {
        return "deleting " + event.object().name + " in " + event.database();
    }
}
