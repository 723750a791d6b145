package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseTimeout;
import cotlette.api.orm.Db;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.spi.Dialect;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement that takes too long is ended, and its connection goes on. */
public abstract class TimeoutTck extends DatabaseTck {
    private static final Duration SHORT = Duration.ofMillis(100);

    /** A table becomes a view. */
    @Override
    protected boolean keepsTables() {
        return false;
    }

    @Test
    void endsAStatementWhenTheTimeOfItsTransactionIsOver() {
        makeVisitorsEndless(running());

        assertThatThrownBy(() -> Db.atomic(Atomic.timeout(SHORT), () -> {
                    author("Ursula");
                    Visitor.objects.count();
                }))
                .isInstanceOf(DatabaseTimeout.class)
                .hasMessageContaining("Atomic.timeout");

        author("Octavia");
        assertThat(Author.objects.filter("name", "Ursula").exists()).isFalse();
        assertThat(Author.objects.filter("name", "Octavia").exists()).isTrue();
    }

    @Test
    void endsAStatementThatTakesLongerThanTheSettingsLetIt(@TempDir Path otherFolder) {
        DatabaseSettings given = settings();
        DatabaseSettings limited = new DatabaseSettings(given.url(), given.poolSize(), given.timeout(), SHORT, false);
        try (RunningApplication other = startWithTables(otherFolder, limited)) {
            view().of(other).run(() -> {
                makeVisitorsEndless(other);

                assertThatThrownBy(Visitor.objects::count)
                        .isInstanceOf(DatabaseTimeout.class)
                        .hasMessageContaining("took longer than 0.1 s")
                        .hasMessageContaining("statement_timeout");
                assertThat(Author.objects.count()).isEqualTo(30);
            });
        }
    }

    private static void makeVisitorsEndless(RunningApplication application) {
        Dialect dialect = database(application).backend().dialect();
        Db.atomic(() -> IntStream.range(0, 30).forEach(number -> author("author " + number)));
        String authors = IntStream.range(0, 9)
                .mapToObj(number -> dialect.quote("library_author") + " a" + number)
                .collect(Collectors.joining(", "));
        sql(application, "DROP TABLE " + dialect.quote("library_visitor"));
        sql(
                application,
                "CREATE VIEW " + dialect.quote("library_visitor") + " AS SELECT a0." + dialect.quote("id") + " AS "
                        + dialect.quote("id") + " FROM " + authors
                        // Without a condition, MySQL counts the rows of each table and multiplies.
                        + " WHERE a0." + dialect.quote("id") + " + a8." + dialect.quote("id") + " > 0");
    }
}
