package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a value looks like, it is stored, found and returned as it is, and is never part of a statement. */
public abstract class HostileValuesTck extends DatabaseTck {
    static List<String> texts() {
        return List.of(
                "'; drop table library_author; --",
                "\" or \"1\" = \"1",
                "100%",
                "snake_case",
                "[a-z]*?",
                "back\\slash",
                "? :name $1 {0}",
                "😀🏳️‍🌈",
                "e\u0301 is not é",
                "trailing ",
                " leading",
                "line\r\nline\ttab",
                "",
                "null");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsStoredAndFoundAsItIs(String text) {
        author("somebody else");
        Author author = author(text);

        assertThat(Author.objects.get(author.id).name).isEqualTo(text);
        assertThat(Author.objects.filter(Author_.name.eq(text)).execute()).containsExactly(author);
        assertThat(Author.objects.filter("name__in", List.of(text)).execute()).containsExactly(author);
        assertThat(Author.objects.filter(Author_.name.contains(text)).execute()).contains(author);
        assertThat(Author.objects
                        .filter(Author_.name.gte(text), Author_.name.lte(text))
                        .execute())
                .containsExactly(author);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsFoundInsideOtherText(String text) {
        Author author = author("<" + text + ">");
        Author other = author("other");

        assertThat(Author.objects.filter(Author_.name.contains("<" + text)).execute())
                .containsExactly(author)
                .doesNotContain(other);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsAKeyAsItIs(String text) {
        String key = text.codePoints()
                .limit(9)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append('!')
                .toString();
        Shelf shelf = Shelf.objects.create(s -> s.code = key);
        Author author = author("Octavia");
        Book book = book("Kindred", 264, author);
        book.shelf.set(shelf);
        book.save();

        assertThat(Shelf.objects.get(key)).isEqualTo(shelf);
        assertThat(Book.objects.get(book.id).shelf.get()).isEqualTo(shelf);
        assertThat(Book.objects.filter("shelf__code", key).execute()).containsExactly(book);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textChangesAndVanishesAsItIs(String text) {
        Author author = author("before");
        author.name = text;
        author.email = text + "@example.com";
        author.save();

        Author read = Author.objects.get(author.id);
        assertThat(read.name).isEqualTo(text);
        assertThat(read.email).isEqualTo(text + "@example.com");
        read.delete();
        assertThat(Author.objects.count()).isZero();
    }

    /** Not every database has room for it in a text; none may cut the text there. */
    @Test
    void textWithNulIsKeptAsItIsOrRefused() {
        Author author;
        try {
            author = author("a\0b");
        } catch (OrmException refused) {
            assertThat(refused).hasMessageContaining("NUL at position 1");
            assertThat(Author.objects.count()).isZero();
            return;
        }
        assertThat(Author.objects.get(author.id).name).isEqualTo("a\0b");
        assertThat(Author.objects.filter(Author_.name.contains("a\0")).execute())
                .containsExactly(author);
    }
}
