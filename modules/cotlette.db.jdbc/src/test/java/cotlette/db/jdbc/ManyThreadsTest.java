package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Db;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Statement;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;
import cotlette.db.tck.library.Author;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A thousand threads share ten connections: each gets its turn, and all connections come back. */
final class ManyThreadsTest {
    private static final int THREADS = 1_000;
    private static final int CONNECTIONS = 10;

    @Nested
    final class Sqlite extends Sharing {
        @Override
        String url() {
            return "sqlite:///library.sqlite3";
        }
    }

    @Nested
    final class Postgresql extends Sharing {
        @Override
        String url() {
            return TestPostgresql.freshUrl();
        }
    }

    @Nested
    final class Mysql extends Sharing {
        @Override
        String url() {
            return TestMysql.freshUrl();
        }
    }

    @Nested
    final class Mariadb extends Sharing {
        @Override
        String url() {
            return TestMariadb.freshUrl();
        }
    }

    @Nested
    final class H2 extends Sharing {
        @Override
        String url() {
            return "h2://";
        }
    }

    abstract static class Sharing extends DatabaseTck {
        abstract String url();

        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(url(), CONNECTIONS, Duration.ofMinutes(1));
        }

        @Test
        void everyThreadIsServedAndEveryConnectionComesBack() throws Exception {
            List<Future<Boolean>> found = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < THREADS; i++) {
                    String name = "author " + i;
                    found.add(threads.submit(() -> application().call(() -> work(name))));
                }
            }

            for (Future<Boolean> served : found) {
                assertThat(served.get()).isTrue();
            }
            assertThat(Author.objects.count()).isEqualTo(THREADS);
            takeAllConnectionsAtOnce();
        }

        /** Reads, writes in a transaction, and leaves an iteration in the middle. */
        private static boolean work(String name) {
            Author.objects.filter("name", name).exists();
            Db.atomic(() -> {
                author(name);
                assertThat(Author.objects.filter("name", name).count()).isEqualTo(1);
            });
            try (var some = Author.objects.filter("name", name).iter()) {
                return some.next().name.equals(name);
            }
        }

        private void takeAllConnectionsAtOnce() {
            BlockingBackend backend = (BlockingBackend) database().backend();
            List<BlockingSession> sessions = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                BlockingSession session = backend.open(Access.READ);
                sessions.add(session);
                assertThat(session.query(Statement.of("SELECT 1"), row -> row.longValue(0)))
                        .containsExactly(1L);
            }
            sessions.forEach(BlockingSession::close);
        }
    }
}
