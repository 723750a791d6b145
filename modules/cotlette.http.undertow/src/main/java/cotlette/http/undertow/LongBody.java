package cotlette.http.undertow;

import cotlette.api.http.ResponseBody;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A body that is sent from the thread of its view, because it is long or its length is not known. */
sealed interface LongBody {
    /** The part of a body that is in memory at a time. */
    int CHUNK = 16 * 1024;

    /**
     * Writes all of the body.
     *
     * @throws ParkedChannel.ClientGoneException when the client takes no more
     * @throws IOException when the body cannot be read
     */
    void writeTo(ParkedChannel channel) throws IOException;

    /** A long text; in slices, because the JDK copies what is given to a socket. */
    record InMemory(byte[] content) implements LongBody {
        @Override
        public void writeTo(ParkedChannel channel) throws IOException {
            for (int from = 0; from < content.length; from += CHUNK) {
                channel.write(ByteBuffer.wrap(content, from, Math.min(CHUNK, content.length - from)));
            }
        }
    }

    /** A part of a file, which the kernel copies to the socket. */
    record InFile(ResponseBody.File file) implements LongBody {
        @Override
        public void writeTo(ParkedChannel channel) throws IOException {
            try (FileChannel content = FileChannel.open(file.path())) {
                if (content.size() < file.offset() + file.length()) {
                    throw new EOFException(
                            file.path() + " has " + content.size() + " bytes; the response needs those from "
                                    + file.offset() + " to " + (file.offset() + file.length()) + ".");
                }
                channel.transfer(content, file.offset(), file.length());
            }
        }
    }

    /** A stream; what each read returns is sent at once, so that a slow source reaches the client piece by piece. */
    record Streamed(ResponseBody.Stream.Source source) implements LongBody {
        @Override
        public void writeTo(ParkedChannel channel) throws IOException {
            try (InputStream content = source.open()) {
                byte[] chunk = new byte[CHUNK];
                for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
                    channel.write(ByteBuffer.wrap(chunk, 0, count));
                    channel.flush();
                }
            }
        }
    }
}
