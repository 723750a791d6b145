package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTableTest {
    private final ModuleTable table = ModuleTable.parse("""
            | module | holds | may require |
            |---|---|---|
            | `cotlette.api` | the API, with `code` in its text | |
            | `cotlette.web` | the web | `tools.jackson.core` |
            """);

    private final ModuleDescriptor api =
            ModuleDescriptor.newModule("cotlette.api").build();

    @Test
    void acceptsWhatARowAllowsAndWhatIsFreeForAll() {
        ModuleDescriptor web = web().requires("java.sql")
                .requires("cotlette.api")
                .requires(Set.of(ModuleDescriptor.Requires.Modifier.STATIC), "org.jspecify")
                .build();

        assertThat(table.violations(List.of(api, web))).isEmpty();
    }

    @Test
    void refusesALibraryThatIsNotInTheRow() {
        ModuleDescriptor web = web().requires("org.other").build();

        assertThat(table.violations(List.of(api, web)))
                .containsExactly("cotlette.web requires org.other, which its row does not allow.");
    }

    @Test
    void refusesAPartOfTheJdkThatIsNotNamed() {
        ModuleDescriptor web = web().requires("jdk.compiler").build();

        assertThat(table.violations(List.of(api, web)))
                .containsExactly("cotlette.web requires jdk.compiler, which its row does not allow.");
    }

    @Test
    void refusesNullnessAnnotationsAtRunTime() {
        ModuleDescriptor web = web().requires("org.jspecify").build();

        assertThat(table.violations(List.of(api, web))).hasSize(1);
    }

    @Test
    void refusesAPermissionThatNobodyUses() {
        ModuleDescriptor web = ModuleDescriptor.newModule("cotlette.web").build();

        assertThat(table.violations(List.of(api, web)))
                .containsExactly("cotlette.web does not require tools.jackson.core, which its row names.");
    }

    @Test
    void keepsTheProcessorFreeOfTheApi() {
        ModuleTable withProcessor = ModuleTable.parse("| `cotlette.processor` | the processor | |\n");
        ModuleDescriptor processor = ModuleDescriptor.newModule("cotlette.processor")
                .requires("cotlette.api")
                .build();

        assertThat(withProcessor.violations(List.of(processor)))
                .containsExactly("cotlette.processor requires cotlette.api, which its row does not allow.");
    }

    @Test
    void wantsARowForEachModuleAndAModuleForEachRow() {
        ModuleDescriptor stranger =
                ModuleDescriptor.newModule("cotlette.stranger").build();

        assertThat(table.violations(List.of(api, stranger)))
                .containsExactly(
                        "cotlette.stranger has no row in the table of docs/architecture.md.",
                        "The table has a row for cotlette.web, which was not built.");
    }

    @Test
    void refusesATextWithoutTheTable() {
        assertThatThrownBy(() -> ModuleTable.parse("# Architecture")).hasMessageContaining("No row");
    }

    private static ModuleDescriptor.Builder web() {
        return ModuleDescriptor.newModule("cotlette.web").requires("tools.jackson.core");
    }
}
