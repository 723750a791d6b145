package cotlette.core.plugin;

import cotlette.api.base.Stability;
import cotlette.api.command.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A plug-in that works.
 *
 * @param name the name of its module
 * @param version its version; empty when the jar does not say it
 * @param file its jar, or the folder of its jars
 * @param origin whose folder it was in
 * @param offers what it brings
 * @param commands the commands it brings
 * @param layer where its modules live, for as long as the program runs
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Plugin(
        String name,
        Optional<String> version,
        Path file,
        Origin origin,
        List<Offer> offers,
        List<Command> commands,
        ModuleLayer layer) {
    /** Copies the lists, so that nobody changes them later. */
    public Plugin {
        offers = List.copyOf(offers);
        commands = List.copyOf(commands);
    }

    /** Whose folder a plug-in was in. */
    public enum Origin {
        /** That of the image: for all projects. */
        IMAGE,
        /** That of the project. */
        PROJECT
    }
}
