package cotlette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.messages.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two examples are one site, of which one asks its database with {@code .async()} alone. */
class AsyncExampleTest {
    private static final String PEOPLE = "src/main/java/example/people/";

    /** Where the database is asked, and the readme. */
    private static final Set<String> DIFFERENT = Set.of(
            "README.md",
            "pom.xml",
            "settings.toml",
            "src/main/java/example/home/HomeViews.java",
            PEOPLE + "GroupApi.java",
            PEOPLE + "GroupForm.java",
            PEOPLE + "GroupViews.java",
            PEOPLE + "UserApi.java",
            PEOPLE + "UserForm.java",
            PEOPLE + "UserPage.java",
            PEOPLE + "UserViews.java");

    @TempDir
    Path folder;

    @Test
    void hasTheSameFiles() throws IOException {
        assertThat(Example.ASYNC.files()).isEqualTo(Example.PLAIN.files());
    }

    @Test
    void differsOnlyWhereTheDatabaseIsAsked() throws IOException {
        Set<String> different = new TreeSet<>();
        for (String file : Example.PLAIN.files()) {
            if (!Example.ASYNC.read(file).equals(Example.PLAIN.read(file))) {
                different.add(file);
            }
        }

        assertThat(different).containsExactlyInAnyOrderElementsOf(DIFFERENT);
        assertThat(Example.ASYNC.read("settings.toml"))
                .isEqualTo(Example.PLAIN.read("settings.toml").replace("\"sqlite:", "\"sqlite+r2dbc:"));
        assertThat(Example.ASYNC.read("pom.xml"))
                .isEqualTo(Example.PLAIN
                        .read("pom.xml")
                        .replace("<artifactId>example</artifactId>", "<artifactId>example_async</artifactId>"));
    }

    @Test
    void asksItsDatabaseWithAsyncAlone() throws Exception {
        Image.Outcome tested = visited(Example.ASYNC);

        assertThat(tested.code()).as(tested.text()).isZero();
        assertThat(tested.text()).contains("✓ 1 test passed");
    }

    /** The other example is what the visit must find fault with. */
    @Test
    void isToldFromTheExampleThatWaits() throws Exception {
        Image.Outcome tested = visited(Example.PLAIN);

        assertThat(tested.code()).as(tested.text()).isEqualTo(1);
        assertThat(tested.text()).contains("expected: <[]> but was: <[SELECT");
    }

    private Image.Outcome visited(Example example) throws IOException, InterruptedException {
        Example copy = example.copy(folder.resolve("site"));
        String module = "src/main/java/module-info.java";
        copy.write(
                module,
                copy.read(module).replace("requires cotlette.api;", "requires cotlette.api; requires cotlette.db;"));
        copy.write(
                "src/test/java/example/AsyncOnlyTest.java",
                Files.readString(Path.of(
                        System.getProperty("cotlette.root"),
                        "distribution/src/test/resources/examples/AsyncOnlyTest.java.txt")));
        return Image.run(copy.folder(), "test");
    }
}
