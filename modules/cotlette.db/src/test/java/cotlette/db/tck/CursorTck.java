package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Db;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.Statement;
import cotlette.db.tck.library.Author;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A result is read piece by piece, and its connection comes back however the reading ends. */
public abstract class CursorTck extends DatabaseTck {
    private static final int AUTHORS = 1_000;

    /** Keys are counted from the beginning. */
    @Override
    protected boolean keepsTables() {
        return false;
    }

    @Test
    void readsAllRowsInOrderAndThenNone() {
        saveAuthors();

        try (Cursor<Long> ids = ids()) {
            assertThat(ids.next(1)).containsExactly(1L);
            assertThat(ids.next(998))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(2, 999).boxed().toList());
            assertThat(ids.next(10)).containsExactly(1_000L);
            assertThat(ids.next(10)).isEmpty();
            assertThat(ids.next(10)).isEmpty();
        }
    }

    @Test
    void givesTheConnectionBackInTheMiddleOfTheRows() {
        saveAuthors();

        for (int i = 0; i < 50; i++) {
            try (Cursor<Long> ids = ids()) {
                assertThat(ids.next(3)).hasSize(3);
            }
        }

        author("the last one");
        assertThat(Author.objects.count()).isEqualTo(AUTHORS + 1);
    }

    private static void saveAuthors() {
        Db.atomic(() -> IntStream.range(0, AUTHORS).forEach(number -> author("author " + number)));
    }

    private Cursor<Long> ids() {
        String id = database().backend().dialect().quote("id");
        String author = database().backend().dialect().quote("library_author");
        Statement statement = Statement.of("SELECT " + id + " FROM " + author + " ORDER BY " + id);
        return ((BlockingBackend) database().backend()).cursor(statement, row -> row.longValue(0));
    }
}
