package cotlette.commands.scaffold;

/**
 * Source in which comments and what stands in quotes are blanked out, at the same positions: what is found there is code.
 *
 * @param text the source with blanks
 */
record MaskedText(String text) {
    private static final char BLANK = ' ';

    /** Returns the code of Java source. */
    static MaskedText java(String source) {
        StringBuilder code = new StringBuilder(source);
        int index = 0;
        while (index < source.length()) {
            if (source.startsWith("//", index)) {
                index = blank(code, index, endOfLine(source, index));
            } else if (source.startsWith("/*", index)) {
                index = blank(code, index, endOf(source, "*/", index + 2));
            } else if (source.startsWith("\"\"\"", index)) {
                index = blank(code, index, endOfQuoted(source, "\"\"\"", index));
            } else if (source.charAt(index) == '"' || source.charAt(index) == '\'') {
                index = blank(code, index, endOfQuoted(source, source.substring(index, index + 1), index));
            } else {
                index++;
            }
        }
        return new MaskedText(code.toString());
    }

    /** Returns TOML without comments and without what stands in its strings; the quotes stay. */
    static MaskedText toml(String source) {
        StringBuilder code = new StringBuilder(source);
        int index = 0;
        while (index < source.length()) {
            char character = source.charAt(index);
            if (character == '#') {
                index = blank(code, index, endOfLine(source, index));
            } else if (character == '"' || character == '\'') {
                String single = String.valueOf(character);
                String quote = source.startsWith(single.repeat(3), index) ? single.repeat(3) : single;
                int end = character == '"'
                        ? endOfQuoted(source, quote, index)
                        : endOf(source, quote, index + quote.length());
                blank(code, index + quote.length(), Math.max(index + quote.length(), end - quote.length()));
                index = end;
            } else {
                index++;
            }
        }
        return new MaskedText(code.toString());
    }

    /**
     * Returns the position of the bracket that closes the one at {@code open}, or -1 when none does.
     *
     * @param open the position of an opening bracket or brace
     */
    int closing(int open) {
        char opens = text.charAt(open);
        char closes = opens == '{' ? '}' : opens == '[' ? ']' : ')';
        int depth = 0;
        for (int index = open; index < text.length(); index++) {
            if (text.charAt(index) == opens) {
                depth++;
            } else if (text.charAt(index) == closes && --depth == 0) {
                return index;
            }
        }
        return -1;
    }

    /** Returns where the first table of TOML begins, or the length when there is none. */
    int tomlTables() {
        int depth = 0;
        boolean lineBegins = true;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '[' || character == '{') {
                if (lineBegins && depth == 0) {
                    return index;
                }
                depth++;
            } else if (character == ']' || character == '}') {
                depth--;
            }
            lineBegins = character == '\n' || (lineBegins && Character.isWhitespace(character));
        }
        return text.length();
    }

    private static int blank(StringBuilder code, int from, int to) {
        for (int index = from; index < to; index++) {
            char character = code.charAt(index);
            if (character != '\n' && character != '\r') {
                code.setCharAt(index, BLANK);
            }
        }
        return to;
    }

    private static int endOfLine(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    private static int endOf(String source, String closing, int from) {
        int end = source.indexOf(closing, from);
        return end < 0 ? source.length() : end + closing.length();
    }

    private static int endOfQuoted(String source, String quote, int from) {
        int index = from + quote.length();
        while (index < source.length() && !source.startsWith(quote, index)) {
            index += source.charAt(index) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), index + quote.length());
    }
}
