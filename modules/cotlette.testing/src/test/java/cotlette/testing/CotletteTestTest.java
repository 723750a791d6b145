package cotlette.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.application.Application;
import cotlette.api.orm.NotFetched;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import sample.notes.Author;
import sample.notes.Note;

class CotletteTestTest {
    @TempDir
    Path folder;

    static Stream<String> urls() {
        String postgresql = TestPostgresql.freshUrl();
        TestPostgresql.run("ALTER USER " + postgresql.replaceAll("^.*//|:.*$", "") + " CREATEDB");
        return Stream.of(
                "sqlite:///site.sqlite3",
                "h2:///site",
                "h2+r2dbc:///site",
                TestMysql.freshUrl(),
                TestMariadb.freshUrl(),
                postgresql,
                postgresql.replaceFirst("^postgresql:", "postgresql+r2dbc:"));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void undoesWhatATestHasWritten(String url) {
        TestExecutionSummary summary = new SampleRun(folder, url).of(InTransaction.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(6);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesWhatAsksForARelationInALoop() {
        TestExecutionSummary summary = new SampleRun(folder, "sqlite:///site.sqlite3").of(TouchingRelations.class);

        assertThat(SampleRun.failures(summary))
                .singleElement()
                .isInstanceOf(NotFetched.class)
                .asString()
                .contains("Add .prefetchRelated(Note_.author)");
    }

    @Test
    void leavesItToTheProjectWhetherRelationsMayBeTouched() {
        TestExecutionSummary summary = new SampleRun(folder, "sqlite:///site.sqlite3", List.of("strict_fetch=false"))
                .of(TouchingRelations.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
    }

    @CotletteTest
    static class TouchingRelations {
        @Test
        void readsTheAuthorOfEachNote() {
            Author ada = Author.objects.create(author -> author.name = "Ada");
            for (String title : List.of("First", "Second")) {
                Note.objects.create(note -> {
                    note.title = title;
                    note.author.set(ada);
                });
            }

            for (Note note : Note.objects.all()) {
                assertThat(note.author.get()).isEqualTo(ada);
            }
        }
    }

    @CotletteTest
    static class InTransaction {
        @BeforeEach
        void write() {
            assertThat(Author.objects.count()).isZero();
            Author.objects.create(author -> author.name = "Ada");
        }

        @Test
        void seesWhatWasWrittenBefore() {
            assertThat(Author.objects.count()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "b"})
        void isUndoneEachTime(String title) {
            Author author = Author.objects.all().item(0);
            Note.objects.create(note -> {
                note.title = title;
                note.author.set(author);
            });
            assertThat(Note.objects.count()).isEqualTo(1);
        }

        @Test
        void sharesItsTransactionWithRequests(TestClient client) {
            assertThat(client.post("/notes", TestBody.form(Map.of("title", "First", "author", "Eve")))
                            .location())
                    .isEqualTo("/");

            assertThat(Note.objects.count()).isEqualTo(1);
            assertThat(client.get("/").text()).contains("First by Eve");
        }

        @Test
        void cannotLeaveItsTransaction() {
            assertThatThrownBy(() -> Author.objects.async().count())
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("async() inside Db.atomic");
        }

        @AfterEach
        void stillSeesIt() {
            assertThat(Author.objects.count()).isPositive();
        }

        @Nested
        class Inside {
            @Test
            void isInATransactionToo() {
                assertThatThrownBy(() -> Author.objects.async().count()).isInstanceOf(OrmException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void emptiesTablesAfterATestWithoutTransaction(String url) {
        TestExecutionSummary summary = new SampleRun(folder, url).of(WithoutTransaction.class, InTransaction.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(8);
    }

    @CotletteTest(transaction = false)
    static class WithoutTransaction {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void waitsForOtherThreads(int round) throws Exception {
            assertThat(Author.objects.count()).as("round " + round).isZero();
            Author ada = Author.objects
                    .async()
                    .create(author -> author.name = "Ada")
                    .toCompletableFuture()
                    .get();
            Note.objects.create(note -> {
                note.title = "First";
                note.author.set(ada);
            });

            assertThat(Note.objects.async().count().toCompletableFuture().get()).isEqualTo(1);
        }
    }

    @Test
    void runsWithoutDebugAndWithASecretOfItsOwn() {
        TestExecutionSummary summary = new SampleRun(folder, "sqlite://").of(Settings.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }

    @CotletteTest
    static class Settings {
        @Test
        void areThoseOfTests(Application application) {
            assertThat(application.settings().debug()).isFalse();
            assertThat(application.settings().secretKey()).hasSizeGreaterThan(50);
            assertThat(application).isSameAs(Application.current());
        }
    }

    @Test
    void saysWhichDatabaseCannotBeMade() {
        TestExecutionSummary summary = new SampleRun(folder, "oracle://server/site").of(Settings.class);

        assertThat(SampleRun.failures(summary).getFirst())
                .hasMessageContaining("none can be made of the scheme 'oracle'")
                .hasMessageContaining("settings.test.toml");
    }
}
