package cotlette.commands.line;

import cotlette.commands.line.Signature.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options that every command has, before or behind its name.
 *
 * @param project the project's folder
 * @param settings a file to read in place of the project's settings.toml
 * @param profile the profile whose settings are read as well
 * @param assignments settings as {@code key=value}, which win over all others
 * @param verbose whether debug messages are shown
 * @param traceback whether a failure is shown with its stack trace
 * @param help whether the command is to be explained, not run
 */
public record CommonOptions(
        Optional<Path> project,
        Optional<Path> settings,
        Optional<String> profile,
        List<String> assignments,
        boolean verbose,
        boolean traceback,
        boolean help) {

    /** What they look like. {@code --no-color} acts before anything is parsed. */
    public static final Signature SIGNATURE = new Signature(
            List.of(),
            List.of(
                    new Option(
                            List.of("--project"),
                            "DIR",
                            "the folder of the project; otherwise looked for from here upward"),
                    new Option(List.of("--settings"), "FILE", "read FILE in place of the project's settings.toml"),
                    new Option(List.of("--profile"), "NAME", "read settings.NAME.toml as well"),
                    new Option(List.of("--set"), "KEY=VALUE", "give a setting a value; may be repeated"),
                    new Option(List.of("--verbose", "-v"), "", "show debug messages and whole stack traces"),
                    new Option(List.of("--traceback"), "", "show where a failure came from"),
                    new Option(List.of("--no-color"), "", "no colours; the same as NO_COLOR=1"),
                    new Option(List.of("--help", "-h"), "", "explain the command")),
            List.of());

    /** No option given. */
    public static final CommonOptions NONE =
            new CommonOptions(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, false, false);

    static CommonOptions of(ParsedLine line) {
        return new CommonOptions(
                line.find("--project").map(Path::of),
                line.find("--settings").map(Path::of),
                line.find("--profile"),
                line.all("--set"),
                line.flag("--verbose"),
                line.flag("--traceback"),
                line.flag("--help"));
    }

    /** Returns these options for another project. */
    public CommonOptions inProject(Path folder) {
        return new CommonOptions(Optional.of(folder), settings, profile, assignments, verbose, traceback, help);
    }

    /** Returns these options with those of {@code later} added, which win. */
    public CommonOptions and(CommonOptions later) {
        return new CommonOptions(
                later.project.or(() -> project),
                later.settings.or(() -> settings),
                later.profile.or(() -> profile),
                Stream.concat(assignments.stream(), later.assignments.stream()).toList(),
                verbose || later.verbose,
                traceback || later.traceback,
                help || later.help);
    }
}
