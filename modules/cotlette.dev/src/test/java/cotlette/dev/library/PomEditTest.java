package cotlette.dev.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PomEditTest {
    private static final String POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project>
              <!-- </dependencies> of another kind -->
              <dependencyManagement>
                <dependencies>
                </dependencies>
              </dependencyManagement>
              <dependencies>
                <dependency>
                  <groupId>io.cotlette</groupId>
                  <artifactId>cotlette.api</artifactId>
                </dependency>
              </dependencies>
              <build/>
            </project>
            """;

    private final LockedLibrary zxing = library("com.google.zxing:core:3.5.3");

    private static LockedLibrary library(String coordinates) {
        return new LockedLibrary(Coordinates.parse(coordinates), true, "0".repeat(64), "a.jar");
    }

    @Test
    void entersLibrariesAtTheEndOfTheDependencies() {
        assertThat(PomEdit.apply(POM, List.of(zxing))).isEqualTo(POM.replace("""
                    </dependency>
                  </dependencies>
                """, """
                    </dependency>
                    <!-- From lib/libraries.lock, which 'cotlette add' writes. -->
                    <dependency>
                      <groupId>com.google.zxing</groupId>
                      <artifactId>core</artifactId>
                      <version>3.5.3</version>
                    </dependency>
                    <!-- End of libraries.lock. -->
                  </dependencies>
                """));
    }

    @Test
    void replacesWhatItHasEnteredBefore() {
        String before = PomEdit.apply(POM, List.of(zxing, library("org.example:other:1")));

        assertThat(PomEdit.apply(before, List.of(zxing))).isEqualTo(PomEdit.apply(POM, List.of(zxing)));
        assertThat(PomEdit.apply(before, List.of())).isEqualTo(POM);
    }

    @Test
    void leavesAloneWhatTheAuthorHasEntered() {
        assertThat(PomEdit.apply(POM, List.of(library("io.cotlette:cotlette.api:9"))))
                .isEqualTo(POM);
    }

    @Test
    void makesTheListWhereThereIsNone() {
        String pom = "<project>\n  <artifactId>a</artifactId>\n</project>\n";

        assertThat(PomEdit.apply(pom, List.of(zxing)))
                .startsWith("<project>\n  <artifactId>a</artifactId>\n  <dependencies>\n    <!-- From")
                .endsWith("libraries.lock. -->\n  </dependencies>\n</project>\n");
    }

    @Test
    void refusesWhatIsNoProject() {
        assertThatThrownBy(() -> PomEdit.apply("<project>", List.of(zxing)))
                .isInstanceOf(CotletteException.class)
                .hasMessageStartingWith("pom.xml cannot be read");
        assertThatThrownBy(() -> PomEdit.apply("<settings/>", List.of(zxing)))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("none of Maven");
    }
}
