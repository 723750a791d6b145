package cotlette.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.Apps;
import cotlette.api.orm.ModelType;
import cotlette.api.settings.Settings;
import cotlette.core.ApplicationBuilder;
import cotlette.core.ProjectModule;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.spi.CompiledProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project as a user writes it, compiled with the processor. */
class GeneratedCodeTest {
    @TempDir
    Path folder;

    private SampleProject sample;

    @BeforeEach
    void writeProject() throws IOException {
        sample = SampleProject.in(folder);
        Files.delete(folder.resolve("src/main/java/mysite/home/HomeParts.java"));
        sample.source("mysite/home/HomeApp.java", """
                package mysite.home;

                import cotlette.api.App;
                import cotlette.api.AppParts;

                public final class HomeApp implements App {
                    @Override
                    public AppParts parts() {
                        return new HomeApp_();
                    }
                }
                """);
        sample.source("mysite/home/HomePage.java", """
                package mysite.home;

                import cotlette.api.orm.*;

                public class HomePage extends Model {
                    public static final Manager<HomePage> objects = HomePage_.objects;

                    @AutoField public Long id;
                    @CharField(maxLength = 100) public String title;
                }
                """);
        sample.source("mysite/home/HomeSettings.java", """
                package mysite.home;

                import cotlette.api.settings.Setting;
                import cotlette.api.settings.SettingsSection;
                import java.util.List;
                import java.util.Optional;

                @SettingsSection("home")
                public record HomeSettings(
                        @Setting(defaultValue = "20") int pageSize, Optional<String> greeting, Optional<List<String>> tags) {}
                """);
    }

    @Test
    void compilesWithoutAWarningAndRuns() {
        CompiledProject compiled = new InProcessCompiler().compile(sample.project());

        assertThat(compiled.warnings()).isEmpty();
        try (RunningApplication application = start(compiled)) {
            assertThat(application.service(Apps.class).models())
                    .extracting(ModelType::toString)
                    .containsExactly("home.HomePage");
        }
    }

    @Test
    void readsTheSettingsThatTheAppOwns() {
        CompiledProject compiled = new InProcessCompiler().compile(sample.project());

        try (RunningApplication application = start(compiled, "home.page_size=50", "home.tags=[\"a\", \"b\"]")) {
            Settings settings = application.settings();
            assertThat(settings.sections().get("home"))
                    .hasToString("HomeSettings[pageSize=50, greeting=Optional.empty, tags=Optional[[a, b]]]");
        }
        assertThatThrownBy(() -> start(compiled, "home.pagesize=50"))
                .hasMessage(
                        "command line: Unknown setting 'pagesize' in [home]. Did you mean 'page_size'? Settings in [home]: "
                                + "page_size, greeting, tags.");
    }

    @Test
    void showsTheMistakesThatTheProcessorFinds() throws IOException {
        sample.source("mysite/home/Note.java", """
                package mysite.home;

                import cotlette.api.orm.*;

                public class Note extends Model {
                    public String text;
                }
                """);

        assertThatThrownBy(() -> new InProcessCompiler().compile(sample.project()))
                .hasMessage("""
                        The project does not compile: 1 error.

                        error: Note.text has the type String, which says nothing about its length. Write one of:
                              @CharField(maxLength = 100) public String text;
                              @TextField public String text;
                         --> src/main/java/mysite/home/Note.java:6:5
                           |
                         6 |     public String text;
                           |     ^^^^^^^^^^^^^^^^^^^""");
    }

    @Test
    void showsNothingThatFollowsFromAMissingBracket() throws IOException {
        sample.source("mysite/home/Note.java", """
                package mysite.home;

                import cotlette.api.orm.*;

                public class Note extends Model {
                    @AutoField public Long id;
                    @CharField(maxLength = 100 public String text;
                    public Strin title;
                }
                """);

        assertThatThrownBy(() -> new InProcessCompiler().compile(sample.project()))
                .hasMessage("""
                The project does not compile: 1 error.

                error: ')' expected
                 --> src/main/java/mysite/home/Note.java:7:31
                   |
                 7 |     @CharField(maxLength = 100 public String text;
                   |                               ^""");
    }

    private RunningApplication start(CompiledProject compiled, String... settings) {
        ModuleLayer layer = ProjectModule.in(compiled.contents()).layerOver(ModuleLayer.boot());
        return ApplicationBuilder.of(SettingsLoader.of(sample.project())
                        .set(List.of(settings))
                        .load())
                .layer(layer)
                .start();
    }
}
