package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Shelf;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two objects are the same when they stand for the same row. */
public abstract class IdentityTck extends DatabaseTck {
    @Test
    void objectsOfOneRowAreEqual() {
        Author author = author("Octavia");
        Author read = Author.objects.get(author.id);
        read.name = "another name";

        assertThat(read).isEqualTo(author).isNotSameAs(author).hasSameHashCodeAs(Author.objects.get(author.id));
        assertThat(author("Octavia")).isNotEqualTo(author);
    }

    @Test
    void objectsOfDifferentModelsAreNotEqual() {
        Author author = Author.objects.create(a -> {
            a.id = 1L;
            a.name = "1";
        });
        Shelf shelf = Shelf.objects.create(s -> s.code = "1");

        assertThat((Object) author).isNotEqualTo(shelf);
    }

    @Test
    void anUnsavedObjectEqualsOnlyItself() {
        Author author = new Author();

        assertThat(Set.of(author)).contains(author).doesNotContain(new Author());
    }

    @Test
    void anObjectStaysInASetWhenItIsSaved() {
        Author author = new Author();
        author.name = "Octavia";
        Set<Author> authors = new HashSet<>(Set.of(author));
        author.save();

        assertThat(authors).contains(author);
    }

    @Test
    void anObjectIsShownByItsModelAndKey() {
        Author author = new Author();
        assertThat(author).hasToString("Author (not saved)");
        author.name = "Octavia";
        author.save();

        assertThat(author).hasToString("Author " + author.id);
    }
}
