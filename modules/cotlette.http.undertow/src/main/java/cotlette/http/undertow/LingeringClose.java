package cotlette.http.undertow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.conduits.ConduitStreamSourceChannel;

/**
 * Ends a connection whose client is still sending.
 *
 * <p>To close it at once would make the kernel reset it, which takes the answer from the client before it was read. So our side is closed
 * for writing, and for a short time what still arrives is thrown away.
 */
final class LingeringClose implements ChannelListener<ConduitStreamSourceChannel> {
    private static final long SECONDS = 2;

    private final StreamConnection channel;
    private final ByteBuffer thrownAway = ByteBuffer.allocate(8 * 1024);

    LingeringClose(StreamConnection channel) {
        this.channel = channel;
    }

    /** Sends a last answer, which is short enough for the kernel to take it whole, and ends the connection. */
    void answer(byte[] last) {
        try {
            ByteBuffer answer = ByteBuffer.wrap(last);
            channel.getSinkChannel().write(answer);
            channel.getSinkChannel().shutdownWrites();
            if (answer.hasRemaining() || !channel.getSinkChannel().flush()) {
                IoUtils.safeClose(channel);
                return;
            }
        } catch (IOException clientHasGone) {
            IoUtils.safeClose(channel);
            return;
        }
        channel.getIoThread().executeAfter(() -> IoUtils.safeClose(channel), SECONDS, TimeUnit.SECONDS);
        channel.getSourceChannel().setReadListener(this);
        channel.getSourceChannel().wakeupReads();
    }

    @Override
    public void handleEvent(ConduitStreamSourceChannel source) {
        try {
            thrownAway.clear();
            if (source.read(thrownAway) < 0) {
                IoUtils.safeClose(channel);
            }
        } catch (IOException clientHasGone) {
            IoUtils.safeClose(channel);
        }
    }
}
