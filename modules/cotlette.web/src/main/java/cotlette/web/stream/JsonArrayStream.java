package cotlette.web.stream;

import cotlette.api.application.Application;
import cotlette.web.json.JsonArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Flow;

/**
 * The elements of a publisher as a JSON array. A read returns what there is as soon as nothing more is ready, so that a slow source
 * reaches the client element by element, and a fast one in full portions. One thread at a time.
 */
public final class JsonArrayStream<T> extends InputStream {
    /** Means nothing between elements, and finds out whether there still is a client. */
    private static final byte[] STILL_THERE = "\n".getBytes(StandardCharsets.US_ASCII);

    /** About as many bytes as a server sends at once. */
    private static final int PORTION = 15 * 1024;

    private final Application application;
    private final String view;
    private final Duration quiet;
    private final JsonArrayWriter<T> array;
    private final Elements<T> elements = new Elements<>();
    private ByteBuffer portion = ByteBuffer.allocate(0);
    private long count;
    private boolean ended;

    private JsonArrayStream(Application application, String view, Duration quiet, JsonArrayWriter<T> array) {
        this.application = application;
        this.view = view;
        this.quiet = quiet;
        this.array = array;
    }

    /**
     * Subscribes, and waits for what comes first; what fails later fails a read.
     *
     * @param view what the publisher comes from, for messages
     * @param quiet after how long without an element whitespace is sent
     * @throws Exception what failed before there was anything to send
     */
    public static <T> JsonArrayStream<T> begin(
            Application application, String view, Duration quiet, Flow.Publisher<T> publisher, JsonArrayWriter<T> array)
            throws Exception {
        JsonArrayStream<T> stream = new JsonArrayStream<>(application, view, quiet, array);
        try {
            publisher.subscribe(stream.elements);
            stream.next();
            return stream;
        } catch (Throwable failure) {
            stream.close();
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!portion.hasRemaining() && !ended) {
            readOn();
        }
        if (!portion.hasRemaining()) {
            return length == 0 ? 0 : -1;
        }
        int sent = Math.min(length, portion.remaining());
        portion.get(target, offset, sent);
        return sent;
    }

    /** What a publisher does when it is asked for more belongs to the application, as the view does. */
    private void readOn() throws IOException {
        try {
            application.call(this::next);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(named("was interrupted"));
        } catch (Throwable failure) {
            throw new IOException(named("failed"), failure);
        }
    }

    private String named(String what) {
        return view + " " + what + " after " + count + (count == 1 ? " element" : " elements") + " of its array";
    }

    /** Waits for an element, and makes a portion of it and of those that are there already. */
    private ByteBuffer next() throws Exception {
        Elements.Signal<T> signal = elements.take(quiet);
        if (signal == null) {
            portion = ByteBuffer.wrap(STILL_THERE);
            return portion;
        }
        while (signal != null) {
            write(signal);
            signal = ended || array.size() >= PORTION ? null : elements.take(Duration.ZERO);
        }
        portion = ByteBuffer.wrap(array.take());
        return portion;
    }

    private void write(Elements.Signal<T> signal) throws Exception {
        switch (signal) {
            case Elements.Signal.Element<T>(T value) -> {
                array.add(value);
                count++;
            }
            case Elements.Signal.End<T> end -> {
                array.end();
                ended = true;
            }
            case Elements.Signal.Failure<T>(Exception cause) -> throw cause;
            case Elements.Signal.Failure<T>(Error cause) -> throw cause;
            case Elements.Signal.Failure<T>(Throwable cause) -> throw new IOException(cause);
        }
    }

    @Override
    public void close() {
        elements.close();
        array.close();
    }
}
