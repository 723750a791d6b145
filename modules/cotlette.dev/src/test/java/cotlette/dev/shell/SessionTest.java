package cotlette.dev.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.RunningApplication;
import cotlette.dev.RecordedTerminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jline.reader.Candidate;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Snippets in a project that runs. One session for all of them, because JShell takes its time to begin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class SessionTest {
    private static final String PAGE =
            "HomePage page(int id, String title) { var page = new HomePage(); page.id = (long) id; page.title = title; return page; }";

    private RunningApplication application;
    private Session session;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        application = ShellProject.in(folder).start();
        session = new SessionStart(application, new RecordedTerminal(), Optional.of(Imports.of(application)), true)
                .open();
    }

    @AfterAll
    void close() {
        session.close();
        application.close();
    }

    @Test
    void knowsModelsColumnsSettingsAndCommonTypesFromTheBeginning() {
        assertThat(value("new HomePage()")).hasToString("HomePage (not saved)");
        assertThat(value("HomePage_.title")).hasToString("title");
        assertThat(value("settings.debug()")).isEqualTo(true);
        assertThat(value("LocalDate.of(2026, 1, 2)")).hasToString("2026-01-02");
        assertThat(value("Stream.of(1, 2).map(n -> n * 2).toList()")).isEqualTo(List.of(2, 4));
        assertThat(value("Db.class.getName()")).isEqualTo("cotlette.api.orm.Db");
    }

    @Test
    void reachesThePublicClassesOfPackagesThatTheProjectDoesNotExport() {
        assertThat(value("mysite.deep.Counter.next()")).isEqualTo(1);
    }

    @Test
    void meansTheSameClassesAsTheApplication() {
        assertThat(value("HomePage.class.getModule().getName()")).isEqualTo("mysite");
        assertThat(value("HomePage.class == HomePage_.TYPE.javaType()")).isEqualTo(true);
    }

    @Test
    void runsSnippetsInTheScopeOfTheirApplication(@TempDir Path other) throws IOException {
        try (RunningApplication _ = ShellProject.in(other).start()) {
            assertThat(value("Application.current()")).isSameAs(application);
        }
    }

    @Test
    void remembersWhatWasDeclared() {
        assertThat(session.run("int twice(int number) { return 2 * number; }")).isEqualTo(new Outcome.Done());
        assertThat(session.run("var six = twice(3);")).isEqualTo(new Outcome.Done());
        assertThat(session.run("six = 12")).isEqualTo(new Outcome.Done());
        assertThat(value("six")).isEqualTo(12);
    }

    @Test
    void saysWhatIsMissingBeforeADeclarationCanBeUsed() {
        assertThat(session.run("int early() { return late(); }"))
                .isEqualTo(new Outcome.Waiting(List.of("method late()")));
        assertThat(session.run("early()"))
                .isEqualTo(
                        new Outcome.Refused(List.of(new Outcome.Mistake("Not declared yet: method late()", "", 0, 0))));
        assertThat(session.run("int late() { return 7; }").successful()).isTrue();
        assertThat(value("early()")).isEqualTo(7);
    }

    @Test
    void showsWhereASnippetIsNoJava() {
        assertThat(session.run("int number =\n    \"one\";"))
                .isEqualTo(new Outcome.Refused(List.of(new Outcome.Mistake(
                        "incompatible types: java.lang.String cannot be converted to int", "    \"one\";", 4, 5))));
    }

    @Test
    void keepsWhatASnippetHasThrown() {
        assertThat(session.run("mysite.deep.Counter.fail()"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure())
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessage("no number left"));
    }

    @Test
    void stopsALoopThatDoesNotEnd() {
        assertThat(stopped("while (true) { }")).isEqualTo(new Outcome.Stopped());
    }

    @Test
    void stopsWaitingForCodeOfTheProjectThatDoesNotEnd() {
        System.clearProperty("counter.waits");
        CompletableFuture<Outcome> outcome =
                CompletableFuture.supplyAsync(() -> session.run("mysite.deep.Counter.waitForRelease()"));
        // A snippet that is stopped before it calls the project's code ends by itself.
        while (System.getProperty("counter.waits") == null) {
            Thread.onSpinWait();
        }
        session.stop();

        assertThat(outcome.join()).isEqualTo(new Outcome.Abandoned());
        session.run("mysite.deep.Counter.released = true");
    }

    @Test
    void completesClassesFieldsAndMethods() {
        assertThat(completions("HomePa")).containsExactly("HomePage", "HomePage_");
        assertThat(completions("new HomePage().ti")).containsExactly("title");
        assertThat(completions("HomePage.objects.al")).containsExactly("all()");
        assertThat(completions("mysite.deep.Cou")).containsExactly("Counter");
    }

    @Test
    void showsAModelAsItsFields() {
        session.run(PAGE);
        assertThat(shown("page(7, \"Bread\\nand butter\")"))
                .containsExactly("HomePage 7", "  id     7", "  title  \"Bread\\nand butter\"");
        assertThat(shown("new HomePage()")).containsExactly("HomePage (not saved)", "  id     null", "  title  null");
    }

    @Test
    void showsModelsAsATableThatFitsTheTerminal() {
        session.run(PAGE);
        assertThat(
                        shown(
                                "List.of(page(7, \"Bread\"), page(12, \"A text that is longer than the room for it\"), new HomePage())"))
                .containsExactly("id  title", " 7  Bread", "12  A text that is longer than the room…", " –  –");
        assertThat(shown("List.of(page(7, \"Bread\"), \"other\")")).containsExactly("HomePage 7", "\"other\"");
    }

    @Test
    void showsTwentyRowsOfATable() {
        session.run(PAGE);
        assertThat(shown("IntStream.range(0, 25).mapToObj(number -> page(number, \"x\")).toList()"))
                .hasSize(22)
                .endsWith("19  x", "… and 5 more");
    }

    private List<String> completions(String typed) {
        ParsedLine line = new SnippetParser(() -> session).parse(typed, typed.length(), ParseContext.COMPLETE);
        return new SnippetCompleter(() -> session)
                .candidates(line)
                .map(Candidate::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the lines that show the value of an expression. */
    private List<String> shown(String code) {
        Outcome lines = session.call(() -> new Values(new RecordedTerminal(), 40).lines(value(code)));
        return ((Outcome.Value) lines).value() instanceof List<?> shown
                ? shown.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Runs a snippet, and stops it as soon as it has begun. */
    private Outcome stopped(String code) {
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(() -> session.run(code));
        while (!outcome.isDone()) {
            session.stop();
            Thread.onSpinWait();
        }
        return outcome.join();
    }

    private Object value(String code) {
        Outcome outcome = session.run(code);
        assertThat(outcome).as(code).isInstanceOf(Outcome.Value.class);
        return ((Outcome.Value) outcome).value();
    }
}
