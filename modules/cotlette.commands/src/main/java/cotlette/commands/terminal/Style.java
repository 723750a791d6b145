package cotlette.commands.terminal;

/**
 * The colours of an output: one accent, dim for secondary facts, red for errors only.
 *
 * @param colours whether the output shows colours; when not, every text comes back as it is
 */
public record Style(boolean colours) {
    /** No colours at all. */
    public static final Style PLAIN = new Style(false);

    private static final String RESET = "\033[0m";

    /** Returns {@code text} in the accent colour, the blue of the pages; a terminal of 16 colours gets its nearest. */
    public String accent(String text) {
        return wrap("\033[38;5;69m", text);
    }

    /** Returns {@code text} in bold. */
    public String bold(String text) {
        return wrap("\033[1m", text);
    }

    /** Returns {@code text} dimmed. */
    public String dim(String text) {
        return wrap("\033[2m", text);
    }

    /** Returns {@code text} in the colour of what worked. */
    public String good(String text) {
        return wrap("\033[32m", text);
    }

    /** Returns {@code text} in the colour of what is not as it should be. */
    public String doubtful(String text) {
        return wrap("\033[33m", text);
    }

    /** Returns {@code text} in the colour of what failed. */
    public String bad(String text) {
        return wrap("\033[31m", text);
    }

    private String wrap(String code, String text) {
        return colours && !text.isEmpty() ? code + text + RESET : text;
    }
}
