package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageGraphTest {
    @TempDir
    private Path folder;

    @Test
    void findsNothingWhereAllArrowsPointOneWay() throws IOException {
        var classes = CompiledSources.compile(
                folder,
                Map.of(
                        "a/One.java", "package a; public class One { b.Two two; c.Three three; }",
                        "b/Two.java", "package b; public class Two { c.Three three; }",
                        "c/Three.java", "package c; public class Three {}"));

        assertThat(PackageGraph.of(classes).cycles()).isEmpty();
    }

    @Test
    void tellsACycleOfThreeWithTheClassesThatMakeIt() throws IOException {
        var classes = CompiledSources.compile(
                folder,
                Map.of(
                        "a/One.java", "package a; public class One { Object make() { return new b.Two(); } }",
                        "b/Two.java", "package b; public class Two { java.util.List<c.Three> threes; }",
                        "c/Three.java", "package c; public class Three extends a.One {}"));

        assertThat(PackageGraph.of(classes).cycles())
                .containsExactly("Packages a → b → c → a: a.One uses b.Two; b.Two uses c.Three; c.Three uses a.One");
    }

    @Test
    void countsAnnotationsAndSignaturesOfMethodsThatAreNeverCalled() throws IOException {
        var classes = CompiledSources.compile(
                folder,
                Map.of(
                        "a/One.java", "package a; @b.Mark public class One {}",
                        "b/Mark.java",
                                "package b; public @interface Mark { Class<? extends a.One>[] value() default {}; }"));

        assertThat(PackageGraph.of(classes).cycles()).hasSize(1);
    }
}
