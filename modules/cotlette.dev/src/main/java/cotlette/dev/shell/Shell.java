package cotlette.dev.shell;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.core.Project;
import java.io.IOException;
import java.util.Optional;

/** Runs Java in the project, line by line or as a script. */
public final class Shell implements Command {
    private static final String CODE = "--command";
    private static final String INTERFACE = "--interface";
    private static final String RICH = "rich";
    private static final String PLAIN = "plain";
    private static final String HISTORY_FILE = "shell_history";

    /** Creates the command. */
    public Shell() {}

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String summary() {
        return "Run Java in the project, line by line";
    }

    @Override
    public Group group() {
        return Group.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .option(CODE + " CODE", "run this code and end; only what it prints is shown", "-c")
                .flag(SessionStart.NO_IMPORTS, "import nothing at the start")
                .flag(SessionStart.NO_STARTUP, "do not run the project's " + SessionStart.STARTUP_FILE)
                .option(
                        INTERFACE + " " + RICH + "|" + PLAIN,
                        "plain: no line editor, for simple terminals and other programs")
                .example("cotlette shell", "then, for example: User.objects.count()")
                .example("cotlette shell -c 'IO.println(User.objects.count())'", "print one fact")
                .example("cotlette shell < cleanup.jsh", "run the code of a file; exit code 1 when it fails");
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        boolean plain = isPlain(invocation.find(INTERFACE).orElse(RICH));
        SessionStart start = SessionStart.of(invocation);
        Optional<String> code = invocation.find(CODE);
        if (code.isPresent()) {
            return runScript(start, code.get());
        }
        if (plain) {
            new Conversation(start).inLines();
        } else if (invocation.terminal().isInteractive()) {
            new Conversation(start)
                    .inEditor(new Project(invocation.settings().baseDir())
                            .workFolder()
                            .resolve(HISTORY_FILE));
        } else {
            return runScript(start, new String(System.in.readAllBytes(), PlainPrompt.inputEncoding()));
        }
        return 0;
    }

    private static boolean isPlain(String name) {
        return switch (name) {
            case RICH -> false;
            case PLAIN -> true;
            default ->
                throw new CommandException(
                        "There is no interface '" + name + "'. Interfaces: " + RICH + ", " + PLAIN + ".");
        };
    }

    private static int runScript(SessionStart start, String code) {
        Reporter reporter = start.reporter(() -> Integer.MAX_VALUE);
        try (Session session = start.open()) {
            boolean successful =
                    start.runStartupFile(() -> session) && new Script(session, reporter::showMistakes).run(code);
            return successful ? 0 : 1;
        }
    }
}
