package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {
    @TempDir
    Path folder;

    @Test
    void areThoseOfTheProjectFirst() throws IOException {
        write("project/templates/home.html", "project");
        write("project/src/main/resources/templates/home.html", "resources");
        Path app = TestModule.withApp(folder.resolve("app"), "home")
                .resource("templates/home.html", "app")
                .compile();

        assertThat(text(find("home.html", app))).isEqualTo("resources");
        Files.delete(folder.resolve("project/src/main/resources/templates/home.html"));
        assertThat(text(find("home.html", app))).isEqualTo("project");
        Files.delete(folder.resolve("project/templates/home.html"));
        assertThat(text(find("home.html", app))).isEqualTo("app");
    }

    @Test
    void areFoundInJars() throws IOException {
        Path classes = TestModule.withApp(folder.resolve("app"), "home")
                .resource("templates/pages/home.html", "in a jar")
                .resource("static/site.css", "body {}")
                .compile();
        Path jar = folder.resolve("home.jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");

        try (RunningApplication application = start(jar)) {
            Resources resources = application.service(Resources.class);
            Resource template = resources.template("pages/home.html").orElseThrow();

            assertThat(template.name()).isEqualTo("pages/home.html");
            assertThat(template.origin()).isEqualTo("site.home/templates/pages/home.html");
            assertThat(template.file()).isEmpty();
            assertThat(template.lastModified()).isEqualTo(jar.toFile().lastModified());
            assertThat(text(Optional.of(template))).isEqualTo("in a jar");
            assertThat(text(resources.staticFile("site.css"))).isEqualTo("body {}");
            assertThat(resources.template("pages")).isEmpty();
            assertThat(resources.template("site.css")).isEmpty();
        }
    }

    @Test
    void ofAppsAreLeftOutWhenTheSettingSaysSo() throws IOException {
        Path app = TestModule.withApp(folder.resolve("app"), "home")
                .resource("templates/home.html", "app")
                .compile();

        assertThat(find("home.html", app, "templates.app_dirs=false")).isEmpty();
    }

    @Test
    void areFoundInFoldersThatTheSettingsName() throws IOException {
        write("project/pages/home.html", "pages");
        write("elsewhere/about.html", "elsewhere");
        Path app = TestModule.withApp(folder.resolve("app"), "home").compile();
        String dirs = "templates.dirs=pages," + folder.resolve("elsewhere");

        assertThat(text(find("home.html", app, dirs))).isEqualTo("pages");
        assertThat(text(find("about.html", app, dirs))).isEqualTo("elsewhere");
    }

    @Test
    void tellWhereTheyAre() throws IOException {
        write("project/templates/users/list.html", "list");
        Path app = TestModule.withApp(folder.resolve("app"), "home").compile();

        Resource template = find("users/list.html", app).orElseThrow();

        Path file = folder.resolve("project/templates/users/list.html");
        assertThat(template.name()).isEqualTo("users/list.html");
        assertThat(template.origin()).isEqualTo(file.toString());
        assertThat(template.file()).contains(file);
        assertThat(template.lastModified()).isEqualTo(file.toFile().lastModified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ".",
                "..",
                "../secret.txt",
                "users/../../secret.txt",
                "users/../home.html",
                "./home.html",
                "/home.html",
                "//home.html",
                "users//home.html",
                "home.html/",
                "users",
                "..\\secret.txt",
                "users\\home.html",
                "home.html\0.png",
                "home.html\n",
                "C:home.html",
                "home.html::$DATA"
            })
    void areFoundByAPlainRelativeNameOnly(String name) throws IOException {
        write("project/secret.txt", "secret");
        write("project/templates/home.html", "home");
        write("project/templates/users/home.html", "users");
        Path app = TestModule.withApp(folder.resolve("app"), "home")
                .resource("templates/home.html", "app")
                .resource("templates/users/home.html", "app")
                .resource("secret.txt", "secret")
                .compile();

        assertThat(find("home.html", app)).isPresent();
        assertThat(find(name, app)).isEmpty();
    }

    @Test
    void areNotReachedByLinksThatLeadOut() throws IOException {
        write("project/secret.txt", "secret");
        write("project/src/main/resources/templates/inside.html", "inside");
        Path templates = folder.resolve("project/src/main/resources/templates");
        Files.createSymbolicLink(templates.resolve("out.html"), folder.resolve("project/secret.txt"));
        Files.createSymbolicLink(templates.resolve("up"), folder.resolve("project"));
        Files.createSymbolicLink(templates.resolve("again.html"), templates.resolve("inside.html"));
        Path app = TestModule.withApp(folder.resolve("app"), "home").compile();

        assertThat(find("out.html", app)).isEmpty();
        assertThat(find("up/secret.txt", app)).isEmpty();
        assertThat(text(find("again.html", app))).isEqualTo("inside");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(Optional<Resource> resource) throws IOException {
        return new String(resource.orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private Optional<Resource> find(String name, Path app, String... settings) {
        try (RunningApplication application = start(app, settings)) {
            return application.service(Resources.class).template(name);
        }
    }

    /** Starts the project with one app, whose module also has the resources of the project. */
    private RunningApplication start(Path app, String... settings) {
        Path project = folder.resolve("project");
        LoadedSettings loaded = SettingsLoader.withoutFiles(project)
                .set(List.of("installed_apps=home"))
                .set(List.of(settings))
                .load();
        ModuleLayer layer = ProjectModule.in(List.of(app, project.resolve("src/main/resources")))
                .layerOver(ModuleLayer.boot());
        return ApplicationBuilder.of(loaded).layer(layer).start();
    }
}
