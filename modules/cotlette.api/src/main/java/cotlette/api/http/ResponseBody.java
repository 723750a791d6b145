package cotlette.api.http;

import cotlette.api.base.Stability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What a response carries.
 *
 * <p>{@link Template} and {@link Json} are turned into {@link Bytes}, and {@link JsonArray} into a {@link Stream}, before the response leaves
 * the application; servers see only the others.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface ResponseBody {
    /** Nothing. */
    record Empty() implements ResponseBody {
        /** The only one needed. */
        public static final Empty INSTANCE = new Empty();
    }

    /** Bytes in memory; not copied, not to be changed. */
    record Bytes(byte[] content) implements ResponseBody {}

    /** A part of a regular file. */
    record File(Path path, long offset, long length) implements ResponseBody {}

    /** Bytes that are read while they are sent. */
    record Stream(Source source) implements ResponseBody {
        /** Opens the stream; called once at most, and closed by the server on every way out. */
        @FunctionalInterface
        public interface Source {
            /** Returns the stream to send. */
            InputStream open() throws IOException;
        }
    }

    /** A template with its context. */
    record Template(String name, Map<String, @Nullable Object> context) implements ResponseBody {}

    /** A value to be written as JSON. */
    record Json<T>(T value, Codec<T> codec) implements ResponseBody {}

    /** Values to be written as the elements of a JSON array, as they come. */
    record JsonArray<T>(Flow.Publisher<T> elements, Codec<T> codec) implements ResponseBody {}
}
