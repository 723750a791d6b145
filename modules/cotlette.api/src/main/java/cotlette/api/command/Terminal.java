package cotlette.api.command;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;

/**
 * The terminal a command writes to. Colours vanish on a pipe, with {@code NO_COLOR} and with {@code --no-color}; the words stay.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Terminal {
    /** Prints a line as it is. */
    void print(String line);

    /** Prints a line of secondary facts. */
    void printDim(String line);

    /** Prints a line that something worked, with a check mark. */
    void printSuccess(String line);

    /** Prints a line to standard error that something is not as it should be. */
    void printWarning(String line);

    /** Prints a line to standard error that something failed, with a cross. */
    void printError(String line);

    /** Prints rows in aligned columns; the first column in the accent colour, the last ones dim. */
    void printTable(List<List<String>> rows);

    /** Returns {@code text} in the accent colour, to be part of a line. */
    String accent(String text);

    /** Returns {@code text} in bold, to be part of a line. */
    String bold(String text);

    /** Returns {@code text} dimmed, to be part of a line. */
    String dim(String text);

    /** Returns whether somebody sits at the terminal who can be asked. */
    boolean isInteractive();

    /**
     * Asks for a line; empty when it was ended by end of input.
     *
     * @throws CommandException when nobody is there to ask
     */
    Optional<String> ask(String question);
}
