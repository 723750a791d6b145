package cotlette.commands.terminal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * The signs before lines; letters where the output has no signs.
 *
 * @param good before what worked
 * @param doubtful before what is not as it should be
 * @param bad before what failed
 */
public record Marks(String good, String doubtful, String bad) {
    private static final Marks SIGNS = new Marks("✓", "!", "✗");
    private static final Marks LETTERS = new Marks("+", "!", "x");

    /** Returns the marks that {@code charset} can write. */
    static Marks in(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return encoder.canEncode(SIGNS.good + SIGNS.bad) ? SIGNS : LETTERS;
    }
}
