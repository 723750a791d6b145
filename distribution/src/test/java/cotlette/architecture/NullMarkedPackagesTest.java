package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullMarkedPackagesTest {
    @TempDir
    private Path folder;

    @Test
    void findsPackagesWithoutTheMark() throws IOException {
        var classes = CompiledSources.compile(
                folder,
                Map.of(
                        "marked/package-info.java", "@org.jspecify.annotations.NullMarked package marked;",
                        "marked/One.java", "package marked; class One {}",
                        "described/package-info.java", "@Deprecated package described;",
                        "bare/Two.java", "package bare; class Two {}"));

        assertThat(NullMarkedPackages.violations(classes))
                .containsExactly(
                        "bare is not @NullMarked. Add it to the package-info.java of the package.",
                        "described is not @NullMarked. Add it to the package-info.java of the package.");
    }
}
