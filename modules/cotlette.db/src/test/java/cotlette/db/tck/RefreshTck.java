package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.FieldError;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Manuscript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that are read again, and shown as maps. */
public abstract class RefreshTck extends DatabaseTck {
    private Author octavia;
    private Author ursula;
    private Book kindred;

    @BeforeEach
    void fillTheLibrary() {
        octavia = author("Octavia");
        ursula = author("Ursula");
        kindred = book("Kindred", 264, octavia);
    }

    @Test
    void readsAllFieldsAgain() {
        Book.objects.all().update(Book_.pages.set(287), Book_.rating.set(5), Book_.author.set(ursula));
        kindred.title = "not saved";
        assertThat(kindred.author.get()).isEqualTo(octavia);

        assertThat(statementsOf(kindred::refresh)).hasSize(1);

        assertThat(kindred.title).isEqualTo("Kindred");
        assertThat(kindred.pages).isEqualTo(287);
        assertThat(kindred.rating).isEqualTo(5);
        assertThat(kindred.author.get()).isEqualTo(ursula);
        assertThat(statementsOf(kindred::save)).isEmpty();
    }

    @Test
    void readsSomeFieldsAgainAndLeavesTheOthers() {
        Book.objects.all().update(Book_.pages.set(287), Book_.rating.set(5));
        kindred.title = "Kin";

        assertThat(statementsOf(() -> kindred.refresh(Book_.pages)))
                .singleElement()
                .asString()
                .doesNotContain("title");

        assertThat(kindred.pages).isEqualTo(287);
        assertThat(kindred.rating).isNull();
        kindred.save();
        assertThat(Book.objects.get(kindred.id).title).isEqualTo("Kin");
        assertThat(Book.objects.get(kindred.id).rating).isEqualTo(5);
    }

    @Test
    void forgetsWhatWasLoadedOfItsRelations() {
        Author author = Author.objects
                .filter(Author_.id.eq(octavia.id))
                .prefetchRelated(Book_.author.reverse())
                .get();
        assertThat(Book_.author.reverse(author).count()).isEqualTo(1);
        Book.objects.all().delete();

        author.refresh();

        assertThat(Book_.author.reverse(author).count()).isZero();
    }

    @Test
    void readsTheVersionAgain() {
        Manuscript mine = Manuscript.objects.create(manuscript -> manuscript.title = "first");
        Manuscript theirs = Manuscript.objects.get(mine.id);
        theirs.title = "theirs";
        theirs.save();

        mine.refresh();
        mine.title = "mine";
        mine.save();

        assertThat(mine.version).isEqualTo(3);
    }

    @Test
    void saysWhatItCannotReadAgain() {
        assertThatThrownBy(new Author()::refresh)
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("was never saved");
        assertThatThrownBy(() -> octavia.refresh(Book_.pages))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("Unknown field 'pages' on Author");
        Book.objects.all().delete();
        assertThatThrownBy(kindred::refresh).isInstanceOf(DoesNotExist.class).hasMessageContaining("is gone");
    }

    @Test
    void remembersTheRowThatLastsWhenATransactionIsUndone() {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    Book.objects.all().update(Book_.pages.set(1));
                    kindred.refresh();
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");

        kindred.save();

        assertThat(Book.objects.get(kindred.id).pages).isEqualTo(1);
    }

    @Test
    void readsAgainLater() {
        Book.objects.all().update(Book_.pages.set(287), Book_.rating.set(5));

        kindred.async().refresh(Book_.pages).toCompletableFuture().join();
        assertThat(kindred.pages).isEqualTo(287);
        assertThat(kindred.rating).isNull();

        kindred.async().refresh().toCompletableFuture().join();
        assertThat(kindred.rating).isEqualTo(5);
    }

    @Test
    void isAMapOfItsFieldsInTheirOrder() {
        assertThat(octavia.toMap())
                .containsEntry("name", "Octavia")
                .containsEntry("email", null)
                .containsEntry("masterpiece", null)
                .containsOnlyKeys("id", "name", "email", "masterpiece");
        assertThat(octavia.toMap().keySet()).containsExactly("id", "name", "email", "masterpiece");
        assertThat(kindred.toMap()).containsEntry("author", octavia.id).containsEntry("language", "en");
        assertThat(new Author().toMap()).containsEntry("id", null);
    }
}
