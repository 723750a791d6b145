package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Db;
import cotlette.core.RunningApplication;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads use one database, and none loses anything or waits for ever. */
public abstract class ConcurrencyTck extends DatabaseTck {
    private static final int WRITERS = 16;
    private static final int ROWS_EACH = 25;
    private static final int READERS = 1_000;

    @Test
    void manyWritersLoseNothing() throws Exception {
        inParallel(WRITERS, writer -> {
            for (int row = 0; row < ROWS_EACH; row++) {
                author(writer + "/" + row);
            }
            return writer;
        });

        assertThat(Author.objects.count()).isEqualTo((long) WRITERS * ROWS_EACH);
        assertThat(Author.objects.all().execute())
                .extracting(author -> author.name)
                .doesNotHaveDuplicates();
    }

    @Test
    void manyTransactionsLoseNothing() throws Exception {
        inParallel(
                WRITERS,
                writer -> Db.atomic(() -> {
                    Author author = author("author " + writer);
                    for (int row = 0; row < ROWS_EACH; row++) {
                        book("book " + row, row, author);
                    }
                    return author;
                }));

        assertThat(Book.objects.count()).isEqualTo((long) WRITERS * ROWS_EACH);
        assertThat(Book.objects.filter("author__name", "author 7").count()).isEqualTo(ROWS_EACH);
    }

    @Test
    void aThousandReadersAreServedWhileOthersWrite() throws Exception {
        Author octavia = author("Octavia");
        book("Kindred", 264, octavia);

        List<Integer> pages = inParallel(READERS, reader -> {
            if (reader % 50 == 0) {
                author("author " + reader);
            }
            return Book.objects.filter("author__name", "Octavia").get().pages;
        });

        assertThat(pages).hasSize(READERS).containsOnly(264);
        assertThat(Author.objects.count()).isEqualTo(1 + READERS / 50);
    }

    @Test
    void twoApplicationsUseTwoDatabasesSideBySide(@TempDir Path otherFolder) throws Exception {
        author("here");
        try (RunningApplication other = startWithTables(otherFolder, settings())) {
            other.run(() -> author("there"));

            inParallel(WRITERS, writer -> {
                other.run(() -> author("there too"));
                return author("here too");
            });

            application()
                    .run(() -> assertThat(names())
                            .startsWith("here")
                            .hasSize(1 + WRITERS)
                            .doesNotContain("there"));
            other.run(() ->
                    assertThat(names()).startsWith("there").hasSize(1 + WRITERS).doesNotContain("here"));
        }
    }

    private static List<String> names() {
        return Author.objects.orderBy(Author_.id.asc()).execute().stream()
                .map(author -> author.name)
                .toList();
    }

    private interface Work<R> {
        R of(int number) throws Exception;
    }

    private <R> List<R> inParallel(int threads, Work<R> work) throws Exception {
        List<Callable<R>> tasks = IntStream.range(0, threads)
                .<Callable<R>>mapToObj(number -> () -> application().call(() -> work.of(number)))
                .toList();
        List<R> results = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<R> result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
