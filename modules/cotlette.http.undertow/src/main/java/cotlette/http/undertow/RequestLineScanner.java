package cotlette.http.undertow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Follows the first line of a request byte by byte: {@code GET /path?query HTTP/1.1}. */
final class RequestLineScanner {
    private static final byte[] VERSION = "HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MINOR_VERSION = "HTTP/1.".length();
    private static final int MAX_METHOD_LENGTH = 32;
    private static final int SENT_NUL = 0;

    private enum State {
        METHOD,
        TARGET,
        FIRST_DIGIT,
        SECOND_DIGIT,
        VERSION,
        DONE
    }

    private State state = State.METHOD;
    private int length;
    private int digit;
    private boolean query;
    private boolean oldVersion;

    void begin() {
        state = State.METHOD;
        length = 0;
        query = false;
        oldVersion = false;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /** Returns whether the request speaks HTTP/1.0. */
    boolean isOldVersion() {
        return oldVersion;
    }

    /** Follows the bytes up to {@code end}, at most to the end of the line, and returns where that is. */
    int scan(ByteBuffer bytes, int start, int end) throws RefusedException {
        int at = start;
        while (at < end && state != State.DONE) {
            byte next = bytes.get(at++);
            switch (state) {
                case METHOD -> method(next);
                case TARGET -> target(next);
                case FIRST_DIGIT -> {
                    digit = hexDigit(next);
                    state = State.SECOND_DIGIT;
                }
                case SECOND_DIGIT -> {
                    if ((digit << 4 | hexDigit(next)) == SENT_NUL && !query) {
                        throw RefusedException.badRequest("The path of a request holds a NUL character.");
                    }
                    state = State.TARGET;
                }
                case VERSION -> version(next);
                case DONE -> throw new IllegalStateException("The line has ended.");
            }
        }
        return at;
    }

    private void method(byte next) throws RefusedException {
        if (next == ' ' && length > 0) {
            state = State.TARGET;
        } else if (!HttpCharacters.isToken(next) || ++length > MAX_METHOD_LENGTH) {
            throw RefusedException.badRequest("A request begins with its method, such as GET, and a space.");
        }
    }

    private void target(byte next) throws RefusedException {
        if (next == ' ') {
            state = State.VERSION;
            length = 0;
        } else if (next == '%') {
            state = State.FIRST_DIGIT;
        } else if (!HttpCharacters.isTarget(next)) {
            throw RefusedException.badRequest(
                    "The target of a request holds a character that must be percent-encoded.");
        } else if (next == '?') {
            query = true;
        }
    }

    private static int hexDigit(byte next) throws RefusedException {
        int value = HttpCharacters.hexDigit(next);
        if (value < 0) {
            throw RefusedException.badRequest(
                    "In the target of a request, % must be followed by two hexadecimal digits.");
        }
        return value;
    }

    private void version(byte next) throws RefusedException {
        if (length == MINOR_VERSION && next == '0') {
            oldVersion = true;
        } else if (next != VERSION[length]) {
            throw RefusedException.badRequest("A request line ends with HTTP/1.1 or HTTP/1.0, and CR LF.");
        }
        if (++length == VERSION.length) {
            state = State.DONE;
        }
    }
}
