package cotlette.http.undertow;

/** Tells what a Host header may hold: a name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
final class HostSyntax {
    private static final int MAX_LENGTH = 255 + ":65535".length();
    private static final int MAX_PORT = 65_535;
    private static final int MAX_PORT_DIGITS = 5;

    private HostSyntax() {}

    static boolean isHost(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean bracketed = text.charAt(0) == '[';
        int end = bracketed ? endOfAddress(text) : endOfName(text);
        return end > 0 && (end == text.length() || (text.charAt(end) == ':' && isPort(text, end + 1)));
    }

    private static int endOfName(String text) {
        int end = 0;
        while (end < text.length() && isPartOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfAddress(String text) {
        int end = 1;
        while (end < text.length() && isPartOfAddress(text.charAt(end))) {
            end++;
        }
        return end > 2 && end < text.length() && text.charAt(end) == ']' ? end + 1 : -1;
    }

    private static boolean isPartOfName(char character) {
        return isDigit(character)
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '.'
                || character == '-'
                || character == '_';
    }

    private static boolean isPartOfAddress(char character) {
        return character == ':'
                || character == '.'
                || (character < 0x80 && HttpCharacters.hexDigit((byte) character) >= 0);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The digits may be missing (RFC 3986). */
    private static boolean isPort(String text, int start) {
        int port = 0;
        for (int i = start; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
            port = port * 10 + text.charAt(i) - '0';
        }
        return text.length() - start <= MAX_PORT_DIGITS && port <= MAX_PORT;
    }
}
