package cotlette.core.plugin;

import cotlette.core.jar.UnusableJar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a plug-in requires of others.
 *
 * @param candidates those of the same folder
 * @param plugins those that were loaded before
 */
record Dependencies(Set<Candidate> candidates, Set<Plugin> plugins) {
    static Dependencies of(Candidate candidate, List<Candidate> others, Plugins before) throws UnusableJar {
        Set<Candidate> candidates = new LinkedHashSet<>();
        Set<Plugin> plugins = new LinkedHashSet<>();
        for (String name : candidate.requires()) {
            if (ModuleLayer.boot().findModule(name).isPresent()) {
                continue;
            }
            Optional<Plugin> plugin = before.accepted().stream()
                    .filter(loaded -> loaded.layer().modules().stream()
                            .anyMatch(module -> module.getName().equals(name)))
                    .findFirst();
            Optional<Candidate> other = others.stream()
                    .filter(found -> found.modules().contains(name))
                    .findFirst();
            if (plugin.isEmpty() && other.isEmpty()) {
                throw missing(candidate, name);
            }
            plugin.ifPresentOrElse(plugins::add, () -> other.ifPresent(candidates::add));
        }
        return new Dependencies(candidates, plugins);
    }

    private static UnusableJar missing(Candidate candidate, String name) {
        String folder = candidate.name();
        return new UnusableJar(
                "requires the module " + name + ", which is not there",
                name.startsWith("java.") || name.startsWith("jdk.")
                        ? "It is a part of Java that this runtime has been made without; the plug-in cannot be used here."
                        : "Put the jar that has it beside the plug-in, into a folder such as plugins/" + folder
                                + "/, or install the plug-in that has it.");
    }
}
