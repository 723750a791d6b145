package cotlette.http.undertow;

import java.nio.ByteBuffer;

/** Follows the headers of a request byte by byte, up to the empty line, and keeps what they say about where the request ends. */
final class FieldScanner {
    static final long NO_LENGTH = -1;

    /** A number of more digits could be too large for a long. */
    private static final int MAX_LENGTH_DIGITS = 18;

    private static final String CHUNKED = "chunked";

    private enum State {
        LINE,
        NAME,
        SPACES,
        VALUE,
        LINE_END,
        LAST_LINE_END,
        DONE
    }

    /** The headers that tell where a request ends and whom it is for. They begin with different letters. */
    private enum Name {
        HOST("host"),
        CONTENT_LENGTH("content-length"),
        TRANSFER_ENCODING("transfer-encoding"),
        OTHER("");

        private final String letters;

        Name(String letters) {
            this.letters = letters;
        }

        static Name startingWith(int letter) {
            return switch (letter) {
                case 'h' -> HOST;
                case 'c' -> CONTENT_LENGTH;
                case 't' -> TRANSFER_ENCODING;
                default -> OTHER;
            };
        }
    }

    private State state = State.LINE;
    private Name name = Name.OTHER;
    private int index;
    private int count;
    private int hosts;
    private long length = NO_LENGTH;
    private boolean encoded;

    void begin() {
        state = State.LINE;
        count = 0;
        hosts = 0;
        length = NO_LENGTH;
        encoded = false;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /** Returns the number of headers. */
    int count() {
        return count;
    }

    /** Returns the number of Host headers. */
    int hosts() {
        return hosts;
    }

    /** Returns the value of Content-Length, {@link #NO_LENGTH} without one. */
    long length() {
        return length;
    }

    /** Returns whether there is a Transfer-Encoding; it is {@code chunked}. */
    boolean isChunked() {
        return encoded;
    }

    /** Follows the bytes up to {@code end}, at most to the end of the headers, and returns where that is. */
    int scan(ByteBuffer bytes, int start, int end) throws RefusedException {
        int at = start;
        while (at < end && state != State.DONE) {
            if (state == State.VALUE && (name == Name.OTHER || name == Name.HOST)) {
                at = skipValue(bytes, at, end);
            } else if (state == State.NAME && name == Name.OTHER) {
                at = skipName(bytes, at, end);
            }
            if (at < end) {
                step(bytes.get(at++));
            }
        }
        return at;
    }

    /** Most bytes are passed over here, so this is a loop and nothing else. */
    private static int skipValue(ByteBuffer bytes, int start, int end) {
        int at = start;
        while (at < end && HttpCharacters.isValue(bytes.get(at))) {
            at++;
        }
        return at;
    }

    private static int skipName(ByteBuffer bytes, int start, int end) {
        int at = start;
        while (at < end && HttpCharacters.isToken(bytes.get(at))) {
            at++;
        }
        return at;
    }

    private void step(byte next) throws RefusedException {
        switch (state) {
            case LINE -> line(next);
            case NAME -> name(next);
            case SPACES -> {
                if (next != ' ' && (next != '\t' || name == Name.CONTENT_LENGTH || name == Name.TRANSFER_ENCODING)) {
                    state = State.VALUE;
                    value(next);
                }
            }
            case VALUE -> value(next);
            case LINE_END -> lineFeed(next, State.LINE);
            case LAST_LINE_END -> lineFeed(next, State.DONE);
            case DONE -> throw new IllegalStateException("The headers have ended.");
        }
    }

    private void line(byte next) throws RefusedException {
        if (next == '\r') {
            state = State.LAST_LINE_END;
            return;
        }
        if (next == ' ' || next == '\t') {
            throw RefusedException.badRequest("A header may not be folded into several lines.");
        }
        state = State.NAME;
        count++;
        index = 0;
        name = Name.startingWith(next | 0x20);
        name(next);
    }

    private void name(byte next) throws RefusedException {
        if (HttpCharacters.isToken(next)) {
            // Adding this bit makes a capital letter small, and turns nothing else that may stand in a name into a
            // letter.
            if (index >= name.letters.length() || name.letters.charAt(index) != (next | 0x20)) {
                name = Name.OTHER;
            }
            index++;
        } else if (next == ':' && index > 0) {
            begin(index == name.letters.length() ? name : Name.OTHER);
        } else {
            throw RefusedException.badRequest("A header line begins with a name and a colon, without spaces.");
        }
    }

    private void begin(Name complete) throws RefusedException {
        name = complete;
        state = State.SPACES;
        index = 0;
        switch (complete) {
            case HOST -> hosts++;
            case CONTENT_LENGTH -> {
                if (length != NO_LENGTH) {
                    throw RefusedException.badRequest("A request may have one header Content-Length.");
                }
                length = 0;
            }
            case TRANSFER_ENCODING -> {
                if (encoded) {
                    throw RefusedException.badRequest("A request may have one header Transfer-Encoding.");
                }
                encoded = true;
            }
            case OTHER -> {}
        }
    }

    private void value(byte next) throws RefusedException {
        switch (name) {
            case CONTENT_LENGTH -> lengthDigit(next);
            case TRANSFER_ENCODING -> encodingLetter(next);
            case HOST, OTHER -> {
                if (next == '\r') {
                    state = State.LINE_END;
                } else if (!HttpCharacters.isValue(next)) {
                    throw RefusedException.badRequest("The value of a header holds a control character.");
                }
            }
        }
    }

    private void lengthDigit(byte next) throws RefusedException {
        if (next == '\r' && index > 0) {
            state = State.LINE_END;
        } else if (next >= '0' && next <= '9' && ++index <= MAX_LENGTH_DIGITS) {
            length = length * 10 + next - '0';
        } else {
            throw RefusedException.badRequest(
                    "The value of Content-Length must be a number of at most " + MAX_LENGTH_DIGITS + " digits.");
        }
    }

    private void encodingLetter(byte next) throws RefusedException {
        if (next == '\r' && index == CHUNKED.length()) {
            state = State.LINE_END;
        } else if (index == CHUNKED.length() || next != CHUNKED.charAt(index++)) {
            throw RefusedException.badRequest("The value of Transfer-Encoding must be chunked.");
        }
    }

    private void lineFeed(byte next, State following) throws RefusedException {
        if (next != '\n') {
            throw RefusedException.badRequest("A line of a request must end with CR LF.");
        }
        state = following;
    }
}
