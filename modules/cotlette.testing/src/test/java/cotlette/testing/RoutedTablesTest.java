package cotlette.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.check.CheckMessage;
import cotlette.api.orm.DatabaseException;
import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.SystemChecks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import sample.notes.Author;
import sample.notes.Note;

/** Routers say which tables a database has. */
class RoutedTablesTest {
    @TempDir
    Path folder;

    @Test
    void migrationsMakeOnlyTheTablesThatRoutersAllow() {
        try (RunningApplication application = start("people")) {
            MigrationService migrations = application.service(MigrationService.class);
            application.run(() -> {
                assertThat(migrations.apply("default")).containsExactly("notes.M0001_initial");
                assertThat(migrations.apply("people")).containsExactly("notes.M0001_initial");

                assertThat(migrations.pending("people")).isEmpty();
                assertThat(Author.objects.using("people").count()).isZero();
                assertThat(Note.objects.count()).isZero();
                assertThatThrownBy(() -> Note.objects.using("people").count())
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("The table notes_note does not exist");
            });
            assertThat(SystemChecks.errors(SystemChecks.run(application))).isEmpty();
        }
    }

    @Test
    void aTableWithoutTheOneItRefersToIsAnError() {
        try (RunningApplication application = start("papers")) {
            List<CheckMessage> found = SystemChecks.run(application);

            assertThat(SystemChecks.errors(found))
                    .isEqualTo(
                            "databases.E003  Note.author refers to Author, and routers let the database 'papers' have the"
                                    + " table of Note, but not that of Author.\nLet allowMigrate of your DatabaseRouter allow both"
                                    + " there, or neither: no row refers to one of another database.");
        }
    }

    @Test
    void testsEmptyTheTablesThatAreThere() {
        TestExecutionSummary summary = new SampleRun(folder, "sqlite://", List.of("databases.people.url=sqlite://"))
                .of(WithoutTransaction.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }

    @CotletteTest(transaction = false)
    static class WithoutTransaction {
        @Test
        void writesToBothDatabases() {
            Author.objects.create(author -> author.name = "Ada");
            Author.objects.using("people").create(author -> author.name = "Ben");

            assertThat(Author.objects.using("people").count()).isEqualTo(1);
        }
    }

    private RunningApplication start(String second) {
        List<String> settings = new ArrayList<>(List.of(
                "secret_key=a key for tests, long enough to sign with",
                "installed_apps=notes",
                "databases.default.url=sqlite:///site.sqlite3",
                "databases." + second + ".url=sqlite:///" + second + ".sqlite3"));
        return ApplicationBuilder.of(
                        SettingsLoader.withoutFiles(folder).set(settings).load())
                .layer(ModuleLayer.boot())
                .start();
    }
}
