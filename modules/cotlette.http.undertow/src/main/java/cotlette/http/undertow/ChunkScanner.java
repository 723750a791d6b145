package cotlette.http.undertow;

import java.nio.ByteBuffer;

/** Follows a body in chunks: the lines around the chunks byte by byte, and over the chunks themselves in one step. */
final class ChunkScanner {
    private static final int MAX_SIZE_DIGITS = 8;
    private static final int MAX_EXTENSIONS = 1024;

    private enum State {
        SIZE,
        EXTENSION,
        SIZE_LINE_END,
        CHUNK,
        CHUNK_RETURN,
        CHUNK_LINE_END,
        LAST_RETURN,
        LAST_LINE_END,
        DONE
    }

    private State state = State.SIZE;
    private int digits;
    private long left;
    private int extensions;

    void begin() {
        state = State.SIZE;
        digits = 0;
        left = 0;
        extensions = 0;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /** Follows the bytes up to {@code end}, at most to the end of the body, and returns where that is. */
    int scan(ByteBuffer bytes, int start, int end) throws RefusedException {
        int at = start;
        while (at < end && state != State.DONE) {
            if (state == State.CHUNK) {
                long part = Math.min(left, end - at);
                at += (int) part;
                left -= part;
                if (left == 0) {
                    state = State.CHUNK_RETURN;
                }
            } else {
                step(bytes.get(at++));
            }
        }
        return at;
    }

    private void step(byte next) throws RefusedException {
        switch (state) {
            case SIZE -> size(next);
            case EXTENSION -> extension(next);
            case SIZE_LINE_END -> {
                expect('\n', next);
                state = left == 0 ? State.LAST_RETURN : State.CHUNK;
            }
            case CHUNK -> throw new IllegalStateException("A chunk is passed over.");
            case CHUNK_RETURN -> {
                expect('\r', next);
                state = State.CHUNK_LINE_END;
            }
            case CHUNK_LINE_END -> {
                expect('\n', next);
                state = State.SIZE;
                digits = 0;
            }
            case LAST_RETURN -> {
                if (next != '\r') {
                    throw RefusedException.badRequest("A body in chunks may not be followed by trailers.");
                }
                state = State.LAST_LINE_END;
            }
            case LAST_LINE_END -> {
                expect('\n', next);
                state = State.DONE;
            }
            case DONE -> throw new IllegalStateException("The body has ended.");
        }
    }

    private void size(byte next) throws RefusedException {
        int digit = HttpCharacters.hexDigit(next);
        if (digit >= 0 && digits < MAX_SIZE_DIGITS) {
            left = left << 4 | digit;
            digits++;
        } else if (next == '\r' && digits > 0) {
            state = State.SIZE_LINE_END;
        } else if (next == ';' && digits > 0) {
            state = State.EXTENSION;
        } else {
            throw RefusedException.badRequest(
                    "The size of a chunk must be a hexadecimal number of at most " + MAX_SIZE_DIGITS + " digits.");
        }
    }

    private void extension(byte next) throws RefusedException {
        if (next == '\r') {
            state = State.SIZE_LINE_END;
        } else if (!HttpCharacters.isValue(next) || ++extensions > MAX_EXTENSIONS) {
            throw RefusedException.badRequest("The extensions of chunks hold a control character, or are too long.");
        }
    }

    private static void expect(char expected, byte next) throws RefusedException {
        if (next != expected) {
            throw RefusedException.badRequest(
                    "A line around a chunk must end with CR LF, and a chunk must be as long as its size says.");
        }
    }
}
