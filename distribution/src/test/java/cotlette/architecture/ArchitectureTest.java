package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds what was built to docs/architecture.md. That each rule can fail is shown by the test of the rule itself. */
class ArchitectureTest {
    private final BuiltModules built = BuiltModules.of(Path.of(System.getProperty("cotlette.image"), "modules"));
    private final Path root = Path.of(System.getProperty("cotlette.root"));

    @Test
    void modulesRequireWhatTheTableAllows() throws IOException {
        ModuleTable table = ModuleTable.parse(Files.readString(root.resolve("docs/architecture.md")));

        assertThat(table.violations(built.descriptors())).isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        assertThat(PackageGraph.of(built.classes()).cycles()).isEmpty();
    }

    @Test
    void onlyTheTerminalWritesToTheConsole() {
        assertThat(ConsoleUse.violations(built.classes(), "cotlette.commands.terminal"))
                .isEmpty();
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(NullMarkedPackages.violations(built.classes())).isEmpty();
    }

    @Test
    void exportedTypesSaySinceWhen() throws IOException {
        List<Path> exported = built.exportedPackages().stream()
                .map(name -> root.resolve("modules/" + name.module() + "/src/main/java/" + name.folder()))
                .toList();

        assertThat(exported)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder).isDirectory());
        assertThat(SinceTags.violations(exported)).isEmpty();
    }

    @Test
    void servicesAreFoundOnAClassPathToo() throws IOException {
        assertThat(ServiceFiles.violations(built.references())).isEmpty();
    }

    @Test
    void licencesNameEveryLibraryOfTheImage() throws IOException {
        Path image = Path.of(System.getProperty("cotlette.image"));

        assertThat(LicenceTable.parse(Files.readString(image.resolve("licenses/README.md")))
                        .violations(image.resolve("modules"), image.resolve("licenses")))
                .isEmpty();
    }
}
