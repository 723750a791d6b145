package cotlette.commands.completion;

import cotlette.api.command.Command;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A shell in which the program is called. */
public enum CommandShell {
    /** The usual one. */
    BASH,
    /** That of macOS. */
    ZSH,
    /** The friendly one. */
    FISH;

    /** Returns the shell with a name in lower case letters. */
    public static Optional<CommandShell> named(String name) {
        return Stream.of(values())
                .filter(shell -> shell.lowerCaseName().equals(name))
                .findFirst();
    }

    /** Returns the script that makes it complete these commands. */
    public String completionOf(List<Command> commands) {
        CompletionScript script = new CompletionScript(commands);
        return switch (this) {
            case BASH -> new BashScript(script).text();
            case ZSH -> new ZshScript(script).text();
            case FISH -> new FishScript(script).text();
        };
    }

    /** Returns its name as it is typed. */
    public String lowerCaseName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
