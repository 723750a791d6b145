package cotlette.core.spi;

import cotlette.api.base.CotletteException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A project that does not compile.
 *
 * @since 0.1
 */
public final class CompilationException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<CompilerMessage> messages;

    /** Creates an exception with all errors, followed by warnings, in the order of the compiler. */
    public CompilationException(List<CompilerMessage> messages) {
        super(headline(messages) + "\n\n"
                + messages.stream().map(CompilerMessage::toString).collect(Collectors.joining("\n\n")));
        this.messages = List.copyOf(messages);
    }

    /** Returns the errors and warnings. */
    public List<CompilerMessage> messages() {
        return messages;
    }

    /** Returns the first line of the message, such as {@code The project does not compile: 2 errors.} */
    public String headline() {
        return headline(messages);
    }

    private static String headline(List<CompilerMessage> messages) {
        long errors = messages.stream()
                .filter(message -> message.level() == CompilerMessage.Level.ERROR)
                .count();
        return "The project does not compile: " + errors + (errors == 1 ? " error." : " errors.");
    }
}
