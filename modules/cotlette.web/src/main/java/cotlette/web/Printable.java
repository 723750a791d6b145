package cotlette.web;

/** Makes what a client has sent fit for a log: it must not begin a line of its own, nor colour a terminal. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            printable.append(isPrintable(character) ? character : '?');
        }
        return printable.toString();
    }

    private static boolean isPrintable(char character) {
        return character >= ' ' && character <= '~';
    }
}
