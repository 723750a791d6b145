package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import io.undertow.server.AbstractServerConnection;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * Reads the body of a request into memory, on the I/O thread, before a view is started: a client that sends slowly costs no thread, and
 * is refused when the whole body is not there in time.
 */
final class BodyReader implements ChannelListener<StreamSourceChannel> {
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** The first buffer is small whatever length is announced: a thousand announcements must not fill the memory. */
    private static final int FIRST_SIZE = 8 * 1024;

    /** An array cannot be longer than twice this, and the buffer doubles. */
    private static final long MOST = Integer.MAX_VALUE / 2;

    private final HttpServerExchange exchange;
    private final ClientConnection connection;
    private final ServerSettings settings;
    private final long maxSize;
    private final ViewThreads views;
    private final XnioExecutor.Key deadline;
    private final StreamSourceChannel source;
    private ByteBuffer body = ByteBuffer.allocate(FIRST_SIZE);
    private boolean ended;

    BodyReader(HttpServerExchange exchange, ClientConnection connection, ServerSettings settings, ViewThreads views) {
        this.exchange = exchange;
        this.connection = connection;
        this.settings = settings;
        this.maxSize = Math.min(settings.maxBodySize(), MOST);
        this.views = views;
        this.source = exchange.getRequestChannel();
        this.deadline = exchange.getIoThread()
                .executeAfter(this::tooSlow, settings.bodyTimeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    void start() {
        if (!HttpContinue.requiresContinueResponse(exchange) || askForBody()) {
            source.getReadSetter().set(this);
            handleEvent(source);
        }
    }

    /** Tells a client that waits for it to send the body; so few bytes go out whole, for nothing else is being sent. */
    private boolean askForBody() {
        HttpContinue.markContinueResponseSent(exchange);
        try {
            ByteBuffer line = ByteBuffer.wrap(CONTINUE);
            ((AbstractServerConnection) exchange.getConnection())
                    .getOriginalSinkConduit()
                    .write(line);
            if (!line.hasRemaining()) {
                return true;
            }
        } catch (IOException clientHasGone) {
            // Closed below, as when the line could not be sent.
        }
        end();
        IoUtils.safeClose(exchange.getConnection());
        return false;
    }

    @Override
    public void handleEvent(StreamSourceChannel channel) {
        if (ended) {
            return;
        }
        try {
            int count = channel.read(body);
            while (count > 0) {
                if (body.position() > maxSize) {
                    refuse(Refusal.bodyTooLarge(maxSize));
                    return;
                }
                if (!body.hasRemaining()) {
                    body = ByteBuffer.allocate(body.capacity() * 2).put(body.flip());
                }
                count = channel.read(body);
            }
            if (count < 0) {
                end();
                channel.suspendReads();
                views.answer(exchange, Arrays.copyOf(body.array(), body.position()));
            } else {
                awaitMore(channel);
            }
        } catch (IOException broken) {
            refuse(Refusal.badRequest("The body of the request is broken or ended early."));
        }
    }

    private void awaitMore(StreamSourceChannel channel) {
        Refusal refusal = connection.refusal();
        if (refusal == null) {
            channel.resumeReads();
        } else {
            refuse(refusal);
        }
    }

    private void tooSlow() {
        if (!ended) {
            refuse(Refusal.bodyTooSlow(settings.bodyTimeout()));
        }
    }

    private void refuse(Refusal refusal) {
        end();
        source.suspendReads();
        connection.refuse(refusal);
    }

    private void end() {
        ended = true;
        deadline.remove();
    }
}
