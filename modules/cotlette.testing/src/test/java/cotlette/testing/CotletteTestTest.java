package cotlette.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.application.Application;
import cotlette.api.orm.Db;
import cotlette.api.orm.NotFetched;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
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
        assertThat(summary.getTestsSucceededCount()).isEqualTo(8);
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
        void answersLaterInItsTransaction() throws Exception {
            List<CompletionStage<Author>> several = IntStream.range(0, 20)
                    .mapToObj(number -> Author.objects.async().create(author -> author.name = "author " + number))
                    .toList();
            for (CompletionStage<Author> one : several) {
                assertThat(answer(one).id).isNotNull();
            }

            Long left = answer(several.getFirst()
                    .thenCompose(author -> author.async().delete())
                    .thenCompose(_ -> Author.objects.async().count()));
            assertThat(left).isEqualTo(20);
            assertThat(Author.objects.count()).isEqualTo(20);
        }

        @Test
        void keepsAndUndoesBlocksThatAnswerLater() throws Exception {
            List<String> kept = new CopyOnWriteArrayList<>();

            answer(Db.async().atomic(tx -> {
                tx.onCommit(() -> kept.add("Eve"));
                return Author.objects.async(tx).create(author -> author.name = "Eve");
            }));
            CompletionStage<Author> undone = Db.async()
                    .atomic(tx -> Author.objects
                            .async(tx)
                            .create(author -> author.name = "Mallory")
                            .thenApply(author -> {
                                throw new IllegalStateException(author.name + " must not be kept");
                            }));

            assertThatThrownBy(() -> answer(undone)).hasMessageContaining("Mallory must not be kept");
            assertThat(kept).containsExactly("Eve");
            assertThat(Author.objects.orderBy("name"))
                    .extracting(author -> author.name)
                    .containsExactly("Ada", "Eve");
        }

        @Test
        void cannotLeaveABlock() {
            assertThatThrownBy(() -> Db.atomic(() -> Author.objects.async().count()))
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("async() inside Db.atomic");
            assertThatThrownBy(() ->
                            answer(Db.async().atomic(_ -> Author.objects.async().count())))
                    .hasMessageContaining("async() inside Db.async().atomic");
            assertThatThrownBy(() -> answer(Db.async()
                            .atomic(tx -> Author.objects.async(tx).count().thenApply(_ -> Author.objects.count()))))
                    .hasMessageContaining("Hand the transaction over: .async(tx)");
        }

        @AfterEach
        void stillSeesIt() {
            assertThat(Author.objects.count()).isPositive();
        }

        @Nested
        class Inside {
            @Test
            void isInTheSameTransaction() throws Exception {
                Long found = answer(Author.objects.async().count());
                assertThat(found).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void emptiesTablesAfterATestWithoutTransaction(String url) {
        TestExecutionSummary summary = new SampleRun(folder, url).of(WithoutTransaction.class, InTransaction.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(10);
    }

    @CotletteTest(transaction = false)
    static class WithoutTransaction {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void waitsForOtherThreads(int round) throws Exception {
            assertThat(Author.objects.count()).as("round " + round).isZero();
            Author ada = answer(Author.objects.async().create(author -> author.name = "Ada"));
            Note.objects.create(note -> {
                note.title = "First";
                note.author.set(ada);
            });

            Long found = answer(Note.objects.async().count());
            assertThat(found).isEqualTo(1);
        }
    }

    private static <V> V answer(CompletionStage<V> stage) throws Exception {
        return stage.toCompletableFuture().get();
    }

    @Test
    void endsWhatATestLeavesUnderWay() {
        TestExecutionSummary summary = new SampleRun(folder, "sqlite://").of(Forgetful.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(2);
    }

    @CotletteTest
    static class Forgetful {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void saysWhatItWaitsFor(int round) throws Exception {
            CompletableFuture<Long> begun = new CompletableFuture<>();
            CompletionStage<Object> endless = Db.async()
                    .atomic(tx -> Author.objects.async(tx).count().thenCompose(found -> {
                        begun.complete(found);
                        return new CompletableFuture<>();
                    }));
            assertThat(begun.get()).as("round " + round).isZero();

            Thread.currentThread().interrupt();
            assertThatThrownBy(Author.objects::count)
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("is still under way, and the test has one connection");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(endless.toCompletableFuture()).isNotDone();
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
