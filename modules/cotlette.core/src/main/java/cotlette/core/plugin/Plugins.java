package cotlette.core.plugin;

import cotlette.api.base.Stability;
import cotlette.api.command.Command;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in folders of plug-ins.
 *
 * @param accepted those that work, in the order in which they were found
 * @param rejected those that are left out
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Plugins(List<Plugin> accepted, List<RejectedPlugin> rejected) {
    /** No plug-in at all. */
    public static final Plugins NONE = new Plugins(List.of(), List.of());

    /** Copies the lists, so that nobody changes them later. */
    public Plugins {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    /** Returns these and those of another folder. */
    public Plugins and(Plugins others) {
        return new Plugins(
                Stream.concat(accepted.stream(), others.accepted.stream()).toList(),
                Stream.concat(rejected.stream(), others.rejected.stream()).toList());
    }

    /** Returns the layers of those that work. */
    public List<ModuleLayer> layers() {
        return accepted.stream().map(Plugin::layer).toList();
    }

    /** Returns the commands of those that work. */
    public List<Command> commands() {
        return accepted.stream().flatMap(plugin -> plugin.commands().stream()).toList();
    }
}
