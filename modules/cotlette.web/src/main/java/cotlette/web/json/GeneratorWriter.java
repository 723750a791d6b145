package cotlette.web.json;

import cotlette.api.http.JsonWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Hands the tokens of codecs to Jackson. */
final class GeneratorWriter implements JsonWriter {
    private final JsonGenerator generator;

    GeneratorWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    /** A text that was cut in the middle of an emoji must not make the whole response fail. */
    @Override
    public void text(String value) {
        generator.writeString(Surrogates.areMissingTheirOther(value) ? Surrogates.replaced(value) : value);
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(double value) {
        if (Double.isFinite(value)) {
            generator.writeNumber(value);
        } else {
            generator.writeNull();
        }
    }

    @Override
    public void number(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
