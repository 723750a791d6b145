package cotlette.migrations;

import static cotlette.migrations.Models.app;
import static cotlette.migrations.Models.apps;
import static cotlette.migrations.Models.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cotlette.api.App;
import cotlette.api.Apps;
import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebaseTest {
    private static final Migration INITIAL = migration("M0001_initial", "20260101000000");
    private static final Migration MOOD = migration("M0002_add_mood", "20260102000000");
    private static final Migration SUBTITLE = migration("M0002_add_subtitle", "20260103000000");
    private static final Migration TAGS = migration("M0003_add_tags", "20260104000000");

    @TempDir
    private Path project;

    @Test
    void isContentWhereMigrationsFollowOneAnother() throws IOException {
        Apps apps = apps(home("M0002_add_mood", INITIAL, MOOD), app("plugin", List.of(), INITIAL, MOOD, SUBTITLE));

        new LinearHistory(apps, project).check();

        assertThat(plan(apps, false).isEmpty()).isTrue();
    }

    @Test
    void refusesToGoOnWithTwoMigrationsOfANumber() throws IOException {
        Apps apps = apps(home("M0002_add_subtitle", INITIAL, MOOD, SUBTITLE));

        assertThatThrownBy(() -> new LinearHistory(apps, project).check())
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "The app 'home' has two migrations of the same number, M0002_add_mood and M0002_add_subtitle. "
                                + "Run cotlette makemigrations --rebase, which puts one after the other.");
    }

    @Test
    void refusesToGoOnWhereTheNewestIsAnotherThanThatOnRecord() throws IOException {
        Apps apps = apps(home("M0001_initial", INITIAL, MOOD));

        assertThatThrownBy(() -> new LinearHistory(apps, project).check(List.of("home")))
                .hasMessage("The app 'home' has the migration M0002_add_mood, but "
                        + "src/main/java/shop/home/migrations/latest says that the newest is M0001_initial. "
                        + "Run cotlette makemigrations --rebase, which puts one after the other.");
        new LinearHistory(apps, project).check(List.of("blog"));
    }

    @Test
    void refusesToGoOnWithAConflict() throws IOException {
        Apps apps = apps(home(conflict("M0002_add_mood", "M0002_add_subtitle"), INITIAL, MOOD, SUBTITLE));

        assertThatThrownBy(() -> new LinearHistory(apps, project).check())
                .hasMessageStartingWith(
                        "The app 'home' has two newest migrations, M0002_add_mood and M0002_add_subtitle: "
                                + "src/main/java/shop/home/migrations/latest has a conflict of two branches.");
    }

    @Test
    void keepsWhatTheBranchIsPutOn() throws IOException {
        Apps apps = apps(home(conflict("M0002_add_mood", "M0003_add_tags"), INITIAL, MOOD, SUBTITLE, TAGS));

        plan(apps, false).write();

        assertThat(files())
                .containsExactly(
                        "M0001_initial.java",
                        "M0002_add_mood.java",
                        "M0003_add_subtitle.java",
                        "M0004_add_tags.java",
                        "latest");
        assertThat(folder().resolve("latest")).hasContent("M0004_add_tags");
        assertThat(folder().resolve("M0002_add_mood.java")).content().contains("20260102000000");
        assertThat(folder().resolve("M0003_add_subtitle.java"))
                .content()
                .contains("class M0003_add_subtitle ", "\"20260201120000\"")
                .doesNotContain("M0002");
        assertThat(folder().resolve("M0004_add_tags.java"))
                .content()
                .contains("class M0004_add_tags ", "\"20260201120001\"");
    }

    @Test
    void keepsWhatIsMerged() throws IOException {
        Apps apps = apps(home(conflict("M0002_add_mood", "M0003_add_tags"), INITIAL, MOOD, SUBTITLE, TAGS));

        plan(apps, true).write();

        assertThat(files())
                .containsExactly(
                        "M0001_initial.java",
                        "M0002_add_subtitle.java",
                        "M0003_add_tags.java",
                        "M0004_add_mood.java",
                        "latest");
        assertThat(folder().resolve("latest")).hasContent("M0004_add_mood");
    }

    @Test
    void keepsWhatIsNamedInAFileWithoutConflict() throws IOException {
        plan(apps(home("M0002_add_subtitle", INITIAL, MOOD, SUBTITLE)), true).write();

        assertThat(files())
                .containsExactly("M0001_initial.java", "M0002_add_subtitle.java", "M0003_add_mood.java", "latest");
    }

    @Test
    void namesTheNewestWhereTheFileNamesNone() throws IOException {
        plan(apps(home("M0003_gone", INITIAL, MOOD)), false).write();

        assertThat(folder().resolve("latest")).hasContent("M0002_add_mood");
        assertThat(files()).containsExactly("M0001_initial.java", "M0002_add_mood.java", "latest");
    }

    @Test
    void leavesAMigrationAsItIsThatFollowsAlready() throws IOException {
        RebasePlan plan = plan(apps(home("M0001_initial", INITIAL, MOOD)), false);

        assertThat(plan.migrations()).isEmpty();
        assertThat(plan.latest()).containsValue("M0002_add_mood").hasSize(1);
    }

    @Test
    void leavesTheOrderOpenWhereNothingSaysIt() throws IOException {
        Migration more = migration("M0003_more", "20260105000000");
        Apps apps = apps(home(conflict("M0003_more", "M0003_add_tags"), INITIAL, MOOD, SUBTITLE, TAGS, more));

        assertThatThrownBy(() -> plan(apps, false))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("The app 'home' has the migrations M0002_add_mood and M0002_add_subtitle, "
                        + "and nothing says which of them comes before M0003_more.");
    }

    @Test
    void takesAlongWhatDependsOnARenumberedOne() throws IOException {
        Migration comments = migration("M0002_comments", "20260103000001", List.of("home.M0002_add_subtitle"));
        Migration votes = migration("M0003_votes", "20260103000002");
        Migration early = migration("M0001_initial", "20260101000001", List.of("home.M0001_initial"));
        App blog = app("blog", List.of(), early, comments, votes);
        write("blog", "M0003_votes", blog);
        Apps apps = apps(home(conflict("M0002_add_mood", "M0002_add_subtitle"), INITIAL, MOOD, SUBTITLE), blog);

        RebasePlan plan = plan(apps, false);
        plan.write();

        assertThat(plan.migrations())
                .extracting(moved -> moved.migration().label() + "." + moved.name(), RenumberedMigration::version)
                .containsExactly(
                        tuple("home.M0003_add_subtitle", "20260201120000"),
                        tuple("blog.M0002_comments", "20260201120001"),
                        tuple("blog.M0003_votes", "20260201120002"));
        assertThat(folder("blog").resolve("M0002_comments.java"))
                .content()
                .contains("\"20260201120001\"", "\"home.M0003_add_subtitle\"");
        assertThat(folder("blog").resolve("latest")).hasContent("M0003_votes");
    }

    @Test
    void writesNothingWhereAVersionStandsElsewhere() throws IOException {
        Apps apps = apps(home("M0002_add_subtitle", INITIAL, MOOD, SUBTITLE));
        Files.writeString(folder().resolve("M0002_add_mood.java"), "class M0002_add_mood { String version = V; }");
        RebasePlan plan = plan(apps, false);

        assertThatThrownBy(plan::write)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("src/main/java/shop/home/migrations/M0002_add_mood.java does not have it");
        assertThat(files())
                .containsExactly("M0001_initial.java", "M0002_add_mood.java", "M0002_add_subtitle.java", "latest");
    }

    @Test
    void knowsAMergeByWhatGitWrites() throws IOException {
        Path site = Files.createDirectories(project.resolve("sites/mysite"));
        assertThat(CheckedOut.isMerging(site)).isFalse();

        Path git = Files.createDirectories(project.resolve("state"));
        Files.writeString(project.resolve(".git"), "gitdir: state\n");
        assertThat(CheckedOut.isMerging(site)).isFalse();

        Files.writeString(git.resolve("MERGE_HEAD"), "1a2b3c4\n");
        assertThat(CheckedOut.isMerging(site)).isTrue();
    }

    private App home(String latest, Migration... migrations) throws IOException {
        App home = () -> app(
                        "home",
                        List.of(),
                        Arrays.stream(migrations).map(RebaseTest::anew).toArray(Migration[]::new))
                .parts();
        write("home", latest, home);
        return home;
    }

    /** Generated code makes its migrations anew whenever they are asked for. */
    private static Migration anew(Migration migration) {
        return new Migration() {
            @Override
            public String version() {
                return migration.version();
            }

            @Override
            public List<Operation> operations() {
                return migration.operations();
            }

            @Override
            public String name() {
                return migration.name();
            }
        };
    }

    private void write(String label, String latest, App app) throws IOException {
        Files.createDirectories(folder(label));
        Files.writeString(folder(label).resolve("latest"), latest + "\n");
        for (Migration migration : app.parts().migrations()) {
            MigrationSource source = new MigrationSource(
                    "shop." + label + ".migrations",
                    migration.name(),
                    migration.version(),
                    migration.dependencies(),
                    List.of());
            Files.writeString(folder(label).resolve(migration.name() + ".java"), source.text());
        }
    }

    private RebasePlan plan(Apps apps, boolean merging) {
        Clock clock = Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);
        return new Rebase(apps, project, merging)
                .plan(Optional.empty(), new NextVersions(Optional.of("20260104000000"), clock));
    }

    private static String conflict(String first, String second) {
        return "<<<<<<< HEAD\n" + first + "\n=======\n" + second + "\n>>>>>>> other";
    }

    private Path folder() {
        return folder("home");
    }

    private Path folder(String label) {
        return project.resolve("src/main/java/shop").resolve(label).resolve("migrations");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
