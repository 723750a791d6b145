package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.BrokenTransaction;
import cotlette.api.orm.Database;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads of one process, and several processes, share a file of SQLite. */
final class SqliteSharingTest extends DatabaseTck {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite:///library.sqlite3", 2, PATIENCE);
    }

    @Test
    void readersSeeTheStateBeforeAWriterAndDoNotWaitForIt() throws Exception {
        author("before");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Db.atomic(() -> {
                author("within");
                Future<Long> counted = threads.submit(() -> application().call(Author.objects::count));

                assertThat(counted.get()).isEqualTo(1);
                assertThat(Author.objects.count()).isEqualTo(2);
            });
        }
    }

    @Test
    void aTransactionThatOnlyReadsWaitsForNoWriterAndSeesOneState() throws Exception {
        author("before");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Db.atomic(Atomic.readOnly(), () -> {
                assertThat(Author.objects.count()).isEqualTo(1);
                threads.submit(() -> application().call(() -> author("meanwhile")))
                        .get();
                assertThat(Author.objects.count()).isEqualTo(1);
            });
        }
        assertThat(Author.objects.count()).isEqualTo(2);
    }

    @Test
    void transactionsThatReadAndThenWriteLoseNothing() throws Exception {
        Book book = book("Kindred", 0, author("Octavia"));
        List<Callable<Book>> tasks = IntStream.range(0, 16)
                .<Callable<Book>>mapToObj(thread -> () -> application().call(() -> addPages(book.id, 10)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Book> result : threads.invokeAll(tasks)) {
                result.get();
            }
        }

        assertThat(Book.objects.get(book.id).pages).isEqualTo(160);
    }

    @Test
    void aWaitForAnotherProcessHoldsNoCarrierOfVirtualThreads() throws Exception {
        int waiting = 4 * Runtime.getRuntime().availableProcessors();
        List<Future<?>> writers = new ArrayList<>();
        // Closed in this order: the connection with the lock, then the threads, which wait for the writers.
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection _ = lockFromOutside(database())) {
            for (int i = 0; i < waiting; i++) {
                String name = "author " + i;
                writers.add(threads.submit(() -> application().call(() -> author(name))));
            }

            // Were the writers to wait on carriers, no virtual thread could run before they are done.
            for (int i = 0; i < waiting; i++) {
                threads.submit(Thread::yield).get();
            }
            assertThat(writers).noneMatch(Future::isDone);
        }

        for (Future<?> writer : writers) {
            writer.get();
        }
        assertThat(Author.objects.count()).isEqualTo(waiting);
    }

    @Test
    void refusesToGoOnInATransactionThatSqliteMayHaveUndone() {
        author("before");
        numbers("PRAGMA max_page_count = 40");
        assertThatThrownBy(() -> Db.atomic(() -> {
                    Author author = author("within");
                    assertThatThrownBy(() -> Db.atomic(() -> bookOf(author, "x".repeat(1_000_000))))
                            .isInstanceOf(DatabaseException.class)
                            .hasMessageContaining("full");
                    author("later");
                }))
                .isInstanceOf(BrokenTransaction.class)
                .hasMessageContaining("full");

        author("after");
        assertThat(Author.objects.orderBy("id").execute())
                .extracting(author -> author.name)
                .containsExactly("before", "after");
    }

    @Test
    void ordersTextByTheCodesOfItsCharacters() {
        List.of("éa", "a", "Z", "z", "😀", "\uFFFD").forEach(DatabaseTck::author);

        assertThat(Author.objects.orderBy("name").execute())
                .extracting(author -> author.name)
                .containsExactly("Z", "a", "z", "éa", "\uFFFD", "😀");
    }

    @Test
    void leavesNeitherThreadsNorFilesBehindWhenItIsClosed() throws InterruptedException {
        author("Octavia");
        Author.objects.count();
        List<Thread> threads = threadsOfDatabases();
        assertThat(threads).isNotEmpty();
        assertThat(folder.resolve("library.sqlite3-wal")).exists();

        running().close();

        for (Thread thread : threads) {
            // Its work is done; the operating system takes a moment to end it.
            assertThat(thread.join(Duration.ofSeconds(10))).as(thread.getName()).isTrue();
        }
        assertThat(threadsOfDatabases()).isEmpty();
        assertThat(folder.resolve("library.sqlite3")).exists();
        assertThat(folder.resolve("library.sqlite3-wal")).doesNotExist();
        assertThat(folder.resolve("library.sqlite3-shm")).doesNotExist();
    }

    /** Takes the write lock as another process would. */
    static Connection lockFromOutside(Database database) throws SQLException {
        Connection other = JdbcBackend.of(database).dataSource().getConnection();
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.executeUpdate("INSERT INTO library_author (name) VALUES ('theirs')");
        }
        return other;
    }

    private static Book addPages(long key, int times) {
        Book book = Book.objects.get(key);
        for (int i = 0; i < times; i++) {
            book = Db.atomic(() -> {
                Book read = Book.objects.get(key);
                read.pages++;
                read.save();
                return read;
            });
        }
        return book;
    }

    private static void bookOf(Author author, String blurb) {
        Book.objects.create(book -> {
            book.title = "large";
            book.blurb = blurb;
            book.author.set(author);
        });
    }

    private static List<Thread> threadsOfDatabases() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("cotlette-default-"))
                .toList();
    }
}
