package cotlette.core.plugin;

import cotlette.core.jar.UnusableJar;
import cotlette.core.plugin.Plugin.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Loads the plug-ins of one folder, those that others require first. */
final class LoadRound {
    private final Origin origin;
    private final Plugins before;
    private final Duration patience;
    private final Map<Candidate, LayeredPlugin> layered = new LinkedHashMap<>();
    private final Set<Candidate> leftOut = new HashSet<>();
    private final List<RejectedPlugin> rejected = new ArrayList<>();

    LoadRound(Origin origin, Plugins before, Duration patience) {
        this.origin = origin;
        this.before = before;
        this.patience = patience;
    }

    Plugins load(List<Candidate> found) {
        List<Candidate> candidates = withoutDuplicates(found);
        for (Candidate candidate : candidates) {
            place(candidate, candidates, new LinkedHashSet<>());
        }
        return new Plugins(layered.isEmpty() ? List.of() : tried(), rejected);
    }

    private void reject(Candidate candidate, UnusableJar reason) {
        leftOut.add(candidate);
        rejected.add(new RejectedPlugin(candidate.file(), origin, reason.reason()));
    }

    private List<Candidate> withoutDuplicates(List<Candidate> found) {
        Map<String, String> owners = new LinkedHashMap<>();
        before.accepted()
                .forEach(plugin -> owners.put(plugin.name(), plugin.file().toString()));
        List<Candidate> unique = new ArrayList<>();
        for (Candidate candidate : found) {
            String other = candidate.mainModules().stream()
                    .filter(owners::containsKey)
                    .findFirst()
                    .map(owners::get)
                    .orElse("");
            if (other.isEmpty()) {
                unique.add(candidate);
                candidate
                        .mainModules()
                        .forEach(name -> owners.put(name, candidate.file().toString()));
            } else {
                reject(
                        candidate,
                        new UnusableJar(
                                "is the plug-in " + candidate.name() + " once more, besides " + other,
                                "Remove one of the two."));
            }
        }
        return unique;
    }

    private void place(Candidate candidate, List<Candidate> all, Set<Candidate> path) {
        if (layered.containsKey(candidate) || leftOut.contains(candidate)) {
            return;
        }
        path.add(candidate);
        try {
            Dependencies requires = Dependencies.of(candidate, all, before);
            for (Candidate other : requires.candidates()) {
                checkNoCycle(other, path);
                place(other, all, path);
                checkNotLeftOut(other);
            }
            ModuleLayer layer = PluginLayer.define(candidate, parents(requires));
            layered.put(candidate, new LayeredPlugin(candidate, layer, requires.candidates()));
        } catch (UnusableJar unusable) {
            reject(candidate, unusable);
        }
        path.remove(candidate);
    }

    private List<ModuleLayer> parents(Dependencies requires) {
        return Stream.concat(
                        layered.values().stream()
                                .filter(other -> requires.candidates().contains(other.candidate()))
                                .map(LayeredPlugin::layer),
                        requires.plugins().stream().map(Plugin::layer))
                .toList();
    }

    private static void checkNoCycle(Candidate other, Set<Candidate> path) throws UnusableJar {
        if (path.contains(other)) {
            throw new UnusableJar(
                    "requires the plug-in " + other.name() + ", which requires it in turn",
                    "Let one of the two do without the other.");
        }
    }

    private void checkNotLeftOut(Candidate other) throws UnusableJar {
        if (leftOut.contains(other)) {
            throw new UnusableJar(
                    "requires the plug-in " + other.name() + ", which is left out",
                    "Mend or replace " + other.file().getFileName() + ".");
        }
    }

    private List<Plugin> tried() {
        Claims claims = new Claims(before);
        List<Trial> trials = layered.values().stream().map(Trial::begin).toList();
        long deadline = System.nanoTime() + patience.toNanos();
        List<Plugin> accepted = new ArrayList<>();
        for (Trial trial : trials) {
            LayeredPlugin plugin = trial.plugin();
            try {
                Trial.Outcome outcome = trial.outcome(deadline, patience);
                for (Candidate required : plugin.requires()) {
                    checkNotLeftOut(required);
                }
                claims.take(plugin.candidate().name(), outcome.offers());
                accepted.add(accepted(plugin, outcome));
            } catch (UnusableJar unusable) {
                reject(plugin.candidate(), unusable);
            }
        }
        return accepted;
    }

    private Plugin accepted(LayeredPlugin plugin, Trial.Outcome outcome) {
        Candidate candidate = plugin.candidate();
        return new Plugin(
                candidate.name(),
                candidate.main().getFirst().rawVersion(),
                candidate.file(),
                origin,
                outcome.offers(),
                outcome.commands(),
                plugin.layer());
    }
}
