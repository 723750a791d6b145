package cotlette.processor;

import cotlette.api.http.Codec;
import cotlette.api.http.JsonWriter;
import java.math.BigDecimal;

/** Writes JSON into a string. */
final class JsonText implements JsonWriter {
    private final StringBuilder text = new StringBuilder();

    static <T> String of(T value, Codec<T> codec) {
        JsonText json = new JsonText();
        codec.write(value, json);
        return json.text.toString();
    }

    @Override
    public void startObject() {
        begin("{");
    }

    @Override
    public void endObject() {
        text.append('}');
    }

    @Override
    public void startArray() {
        begin("[");
    }

    @Override
    public void endArray() {
        text.append(']');
    }

    @Override
    public void name(String name) {
        begin("\"" + name + "\":");
    }

    @Override
    public void text(String value) {
        begin("\"" + value + "\"");
    }

    @Override
    public void number(long value) {
        begin(Long.toString(value));
    }

    @Override
    public void number(double value) {
        begin(Double.toString(value));
    }

    @Override
    public void number(BigDecimal value) {
        begin(value.toPlainString());
    }

    @Override
    public void bool(boolean value) {
        begin(Boolean.toString(value));
    }

    @Override
    public void nothing() {
        begin("null");
    }

    private void begin(String token) {
        boolean first = text.isEmpty() || "{[:".indexOf(text.charAt(text.length() - 1)) >= 0;
        text.append(first ? "" : ",").append(token);
    }
}
