package cotlette.core.plugin;

import cotlette.api.base.Stability;
import cotlette.core.jar.UnusableJar;
import cotlette.core.plugin.Plugin.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads plug-ins: looks at each jar without running it, gives each a layer of its own, and tries what it provides. One that cannot be used is
 * left out with a reason; the others work.
 *
 * <p>This guards against mistakes. Code in this process can do whatever the process can, so a plug-in that means harm is not contained.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class PluginLoader {
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Duration patience;

    /** Creates a loader. */
    public PluginLoader() {
        this(PATIENCE);
    }

    /** Creates a loader that waits this long at most for the code of plug-ins, for all of a folder together. */
    PluginLoader(Duration patience) {
        this.patience = patience;
    }

    /**
     * Loads what lies in a folder; a folder that is not there holds none.
     *
     * @param before those that are loaded already; a plug-in may require one of them, and gives way where the two clash
     * @return those of this folder alone
     */
    public Plugins load(Path folder, Origin origin, Plugins before) {
        try {
            List<Path> files = CandidateReader.files(folder);
            return files.isEmpty() ? Plugins.NONE : load(files, origin, before);
        } catch (UnusableJar unreadable) {
            return new Plugins(List.of(), List.of(new RejectedPlugin(folder, origin, unreadable.reason())));
        }
    }

    private Plugins load(List<Path> files, Origin origin, Plugins before) {
        CandidateReader reader = new CandidateReader();
        List<Candidate> candidates = new ArrayList<>();
        List<RejectedPlugin> rejected = new ArrayList<>();
        for (Path file : files) {
            try {
                candidates.add(reader.read(file));
            } catch (UnusableJar unusable) {
                rejected.add(new RejectedPlugin(file, origin, unusable.reason()));
            }
        }
        Plugins found = new LoadRound(origin, before, patience).load(candidates);
        return new Plugins(List.of(), rejected).and(found);
    }
}
