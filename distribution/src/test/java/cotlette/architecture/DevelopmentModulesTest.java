package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What packages leave out is what only development needs: no more, and no less. */
class DevelopmentModulesTest {
    private static final Path IMAGE = Path.of(System.getProperty("cotlette.image"));

    private final ModuleFinder modules = ModuleFinder.of(IMAGE.resolve("modules"));
    private final Set<String> listed = listed();

    private static Set<String> listed() {
        try {
            return Files.readAllLines(IMAGE.resolve("lib/development.modules")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void servingRequiresNoneOfThem() {
        assertThat(neededBy(ours(false))).doesNotContainAnyElementsOf(listed);
    }

    @Test
    void allThatOnlyTheyRequireIsAmongThem() {
        Set<String> needed = neededBy(ours(true));
        needed.removeAll(neededBy(ours(false)));

        assertThat(listed).as("lib/development.modules").containsAll(needed);
    }

    @Test
    void eachIsInTheImage() {
        assertThat(listed)
                .allSatisfy(name -> assertThat(modules.find(name)).as(name).isPresent());
    }

    private List<String> ours(boolean development) {
        return modules.findAll().stream()
                .map(ModuleReference::descriptor)
                .map(ModuleDescriptor::name)
                .filter(name -> name.startsWith("cotlette.") && listed.contains(name) == development)
                .toList();
    }

    private Set<String> neededBy(List<String> roots) {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            String name = open.pop();
            modules.find(name)
                    .filter(found -> needed.add(name))
                    .ifPresent(found -> found.descriptor().requires().forEach(required -> open.add(required.name())));
        }
        return needed;
    }
}
