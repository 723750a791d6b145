package cotlette.dev.shell;

import cotlette.api.command.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jline.utils.Signals;

/** Somebody types, the shell answers, until there is nothing more to read. */
final class Conversation {
    private static final Set<String> LEAVING = Set.of("exit", "exit()", "quit", "quit()", "/exit");

    private final SessionStart start;
    private final Terminal terminal;

    Conversation(SessionStart start) {
        this.start = start;
        this.terminal = start.terminal();
    }

    /** Holds it with keys of an editor: the prompt is there at once, while the compiler still starts. */
    void inEditor(Path history) {
        CompletableFuture<Session> opening = CompletableFuture.supplyAsync(start::open);
        Supplier<Session> session = () -> finished(opening);
        greet("Tab completes, Ctrl-D leaves");
        try (LinePrompt prompt = new LinePrompt(terminal, session, history)) {
            talk(prompt, session);
        } finally {
            var _ = opening.thenAccept(Session::close);
        }
    }

    /** Holds it line by line. */
    void inLines() {
        try (Session session = start.open();
                PlainPrompt prompt = new PlainPrompt(session)) {
            greet("Ctrl-D leaves");
            Signals.register("INT", session::stop);
            talk(prompt, () -> session);
        }
    }

    private void greet(String keys) {
        terminal.print(terminal.bold("Cotlette shell")
                + terminal.dim("  Java " + Runtime.version().feature() + " in the project; " + keys));
        start.imports().ifPresent(imports -> terminal.printDim(imports.describe()));
    }

    private void talk(Prompt prompt, Supplier<Session> session) {
        start.runStartupFile(session);
        for (Optional<String> code = prompt.next(); code.isPresent(); code = prompt.next()) {
            if (LEAVING.contains(code.get().strip())) {
                return;
            }
            Reporter reporter = start.reporter(prompt::width);
            new Script(session.get(), outcome -> reporter.show(outcome, session.get())).run(code.get());
        }
    }

    private static Session finished(CompletableFuture<Session> opening) {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
