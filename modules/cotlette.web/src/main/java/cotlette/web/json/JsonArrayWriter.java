package cotlette.web.json;

import cotlette.api.http.Codec;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes a JSON array element by element, to be taken away in portions. One thread at a time. */
public final class JsonArrayWriter<T> implements AutoCloseable {
    private final Codec<T> codec;
    private final ByteArrayOutputStream bytes;
    private final JsonGenerator generator;
    private final GeneratorWriter writer;

    /** Begins an array in what {@code generator} writes into {@code bytes}. */
    JsonArrayWriter(Codec<T> codec, ByteArrayOutputStream bytes, JsonGenerator generator) {
        this.codec = codec;
        this.bytes = bytes;
        this.generator = generator;
        this.writer = new GeneratorWriter(generator);
        writer.startArray();
    }

    /** Adds an element. */
    public void add(T element) {
        codec.write(element, writer);
    }

    /** Ends the array. */
    public void end() {
        writer.endArray();
    }

    /** Returns how many bytes there are to be taken. */
    public int size() {
        return bytes.size() + generator.streamWriteOutputBuffered();
    }

    /** Takes what has been written since the last time. */
    public byte[] take() {
        generator.flush();
        byte[] portion = bytes.toByteArray();
        bytes.reset();
        return portion;
    }

    /** Gives the buffers back. */
    @Override
    public void close() {
        generator.close();
    }
}
