package cotlette.web.json;

import cotlette.api.http.Codec;
import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.api.http.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON. Safe for use by several threads; each application has one, because it remembers member names it has seen.
 *
 * <p>What it reads is limited, so that a small body cannot become a large tree: see the constants.
 */
public final class Json {
    /** How deep arrays and objects may stand in each other. */
    static final int MAX_DEPTH = 64;

    /** Names, values and brackets. A body of 2 MB that means something has fewer; one of {@code [[],[],…} has a million. */
    static final int MAX_TOKENS = 250_000;

    /** Digits of a number. Parsing takes more than linear time. */
    static final int MAX_NUMBER_LENGTH = 400;

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_TOKENS)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();

    /** Returns a value as JSON. */
    public <T> byte[] write(T value, Codec<T> codec) {
        return write(out -> codec.write(value, out));
    }

    /** Returns the JSON that {@code content} writes. */
    public byte[] write(Consumer<JsonWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(new GeneratorWriter(generator));
        }
        return bytes.toByteArray();
    }

    /** Begins an array whose elements are written one by one. */
    public <T> JsonArrayWriter<T> array(Codec<T> codec) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        return new JsonArrayWriter<>(codec, bytes, factory.createGenerator(ObjectWriteContext.empty(), bytes));
    }

    /**
     * Reads one value and no more.
     *
     * @throws HttpException 400 when it is not JSON, names a member twice, or exceeds a limit; the message says where
     */
    public InputValue read(byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            return ParserReader.readDocument(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw HttpException.badRequest("The JSON in the body exceeds a limit: at most " + MAX_DEPTH + " levels, "
                    + MAX_TOKENS + " tokens and " + MAX_NUMBER_LENGTH + " digits in a number.");
        } catch (JacksonException broken) {
            throw HttpException.badRequest("The body is not JSON" + place(broken) + ": " + broken.getOriginalMessage());
        }
    }

    private static String place(JacksonException broken) {
        var location = broken.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
