package cotlette.commands.terminal;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Asks whoever sits at the terminal, with the keys of a line editor. A class of its own, so that JLine is loaded by questions only. */
final class Question {
    private Question() {}

    static Optional<String> ask(String question) {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            return Optional.of(
                    LineReaderBuilder.builder().terminal(terminal).build().readLine(question));
        } catch (EndOfFileException ended) {
            return Optional.empty();
        } catch (UserInterruptException interrupted) {
            throw new CommandException("Interrupted; nothing was answered.", interrupted);
        } catch (IOException broken) {
            throw new CommandException("The terminal cannot be read: " + broken.getMessage(), broken);
        }
    }
}
