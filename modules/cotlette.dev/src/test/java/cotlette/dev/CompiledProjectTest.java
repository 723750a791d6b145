package cotlette.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.Apps;
import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import cotlette.core.ApplicationBuilder;
import cotlette.core.LoadedSettings;
import cotlette.core.ProjectModule;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compiled project does once it is loaded. */
class CompiledProjectTest {
    @TempDir
    Path folder;

    private SampleProject sample;

    @BeforeEach
    void writeProject() throws IOException {
        sample = SampleProject.in(folder);
    }

    @AfterEach
    void forget() {
        System.clearProperty("mysite.started");
    }

    @Test
    void startsAndReadsItsResources() throws IOException {
        sample.resource("greeting.txt", "Hello");

        try (RunningApplication application = start()) {
            assertThat(application.service(Apps.class).find("home")).isPresent();
            assertThat(System.getProperty("mysite.started")).isEqualTo("Hello");
        }
    }

    @Test
    void findsTemplatesWhereTheirAuthorEditsThem() throws IOException {
        sample.resource("templates/home.html", "old");

        try (RunningApplication application = start()) {
            sample.resource("templates/home.html", "new");
            Resource template =
                    application.service(Resources.class).template("home.html").orElseThrow();

            assertThat(template.file()).contains(folder.resolve("src/main/resources/templates/home.html"));
            assertThat(template.content()).asString().isEqualTo("new");
        }
    }

    @Test
    void cannotHaveTheNameOfAModuleOfTheRuntime() throws IOException {
        sample.source("module-info.java", """
                module cotlette.core {
                    requires cotlette.api;

                    provides cotlette.api.App with mysite.home.HomeApp;
                }
                """);

        assertThatThrownBy(this::start)
                .hasMessage(
                        "The project's module is called 'cotlette.core', like a module of this runtime. Give it another name in "
                                + "module-info.java.");
    }

    private RunningApplication start() {
        LoadedSettings settings = SettingsLoader.of(sample.project()).load();
        ProjectModule module = ProjectModule.in(
                new InProcessCompiler().compile(sample.project()).contents());
        return ApplicationBuilder.of(settings)
                .layer(module.layerOver(ModuleLayer.boot()))
                .start();
    }
}
