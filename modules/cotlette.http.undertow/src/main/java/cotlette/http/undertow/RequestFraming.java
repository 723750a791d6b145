package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Follows the bytes of a connection from request to request, before Undertow parses them, and stops at what is not plainly a request.
 *
 * <p>Undertow, as most servers, takes more than the standard allows. Where a proxy in front reads such a request differently, the two
 * disagree on where it ends, and the rest of it becomes a request that nobody has checked. So there is one way only to write where a
 * request ends, and every other is refused. One pass over the bytes, which allocates nothing.
 */
final class RequestFraming {
    private enum Part {
        LINE,
        FIELDS,
        BODY,
        CHUNKS
    }

    private final ServerSettings settings;
    private final RequestLineScanner line = new RequestLineScanner();
    private final FieldScanner fields = new FieldScanner();
    private final ChunkScanner chunks = new ChunkScanner();
    private Part part = Part.LINE;
    private long headSize;
    private long left;
    private long heads;
    private long requests;
    private @Nullable Refusal refusal;

    RequestFraming(ServerSettings settings) {
        this.settings = settings;
    }

    /** Returns whether a request has begun to arrive and is not whole. */
    boolean isInside() {
        return part != Part.LINE || headSize > 0;
    }

    /** Returns the number of complete heads so far. */
    long heads() {
        return heads;
    }

    /** Returns the number of whole requests so far. */
    long requests() {
        return requests;
    }

    /** Returns why the request that comes next is refused, null when it is not. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }

    /** Follows the bytes from {@code start} to {@code end}, and returns where those end that may be parsed. */
    int follow(ByteBuffer bytes, int start, int end) {
        int at = start;
        int whole = start;
        try {
            while (at < end) {
                at = switch (part) {
                    case LINE, FIELDS -> head(bytes, at, end);
                    case BODY -> body(at, end);
                    case CHUNKS -> chunks(bytes, at, end);
                };
                if (!isInside()) {
                    whole = at;
                }
            }
            return end;
        } catch (RefusedException refused) {
            refusal = refused.refusal();
            return whole;
        }
    }

    private int head(ByteBuffer bytes, int start, int end) throws RefusedException {
        int at = start;
        if (part == Part.LINE) {
            at = line.scan(bytes, at, end);
            if (line.isDone()) {
                part = Part.FIELDS;
            }
        }
        if (part == Part.FIELDS) {
            at = fields.scan(bytes, at, end);
        }
        headSize += at - start;
        if (headSize > settings.maxHeaderSize()) {
            throw new RefusedException(Refusal.headTooLarge(settings.maxHeaderSize()));
        }
        if (fields.isDone()) {
            endHead();
        }
        return at;
    }

    private void endHead() throws RefusedException {
        heads++;
        if (fields.count() > settings.maxHeaders()) {
            throw new RefusedException(Refusal.tooManyHeaders(fields.count(), settings));
        }
        if (fields.hosts() > 1 || (fields.hosts() == 0 && !line.isOldVersion())) {
            throw RefusedException.badRequest("A request must have one header Host.");
        }
        if (fields.isChunked()) {
            if (line.isOldVersion() || fields.length() != FieldScanner.NO_LENGTH) {
                throw RefusedException.badRequest(
                        "A request with Transfer-Encoding must be HTTP/1.1 and have no Content-Length.");
            }
            chunks.begin();
            part = Part.CHUNKS;
        } else if (fields.length() > settings.maxBodySize()) {
            throw new RefusedException(Refusal.bodyTooLarge(settings.maxBodySize()));
        } else if (fields.length() > 0) {
            left = fields.length();
            part = Part.BODY;
        } else {
            end();
        }
    }

    private int body(int start, int end) {
        int count = (int) Math.min(left, end - start);
        left -= count;
        if (left == 0) {
            end();
        }
        return start + count;
    }

    private int chunks(ByteBuffer bytes, int start, int end) throws RefusedException {
        int at = chunks.scan(bytes, start, end);
        if (chunks.isDone()) {
            end();
        }
        return at;
    }

    private void end() {
        requests++;
        part = Part.LINE;
        headSize = 0;
        line.begin();
        fields.begin();
    }
}
