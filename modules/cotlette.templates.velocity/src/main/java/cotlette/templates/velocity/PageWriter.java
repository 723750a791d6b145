package cotlette.templates.velocity;

import java.io.Writer;

/** Collects a page. Text of the template and markup are written as they are, values escaped. */
final class PageWriter extends Writer {
    private final StringBuilder page;

    PageWriter(int expectedLength) {
        page = new StringBuilder(expectedLength);
    }

    /** Writes a value so that it is text in every place of HTML where text may stand, between tags and in quoted attributes. */
    void writeEscaped(String value) {
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            String entity = switch (value.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                page.append(value, written, i).append(entity);
                written = i + 1;
            }
        }
        page.append(value, written, value.length());
    }

    int length() {
        return page.length();
    }

    @Override
    public void write(int character) {
        page.append((char) character);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
        page.append(text, from, from + length);
    }

    @Override
    public void write(char[] text, int from, int length) {
        page.append(text, from, length);
    }

    @Override
    public void flush() {
        // All is in memory.
    }

    @Override
    public void close() {
        // Nothing to let go.
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
