package cotlette.testing;

import cotlette.api.http.InputValue;
import cotlette.api.http.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers, booleans and null. */
final class PlainJson {
    private static final int BITS_OF_INT = 31;
    private static final int BITS_OF_LONG = 63;

    private PlainJson() {}

    static void write(@Nullable Object value, JsonWriter out) {
        switch (value) {
            case null -> out.nothing();
            case String text -> out.text(text);
            case Boolean bool -> out.bool(bool);
            case Number number -> out.number(new BigDecimal(number.toString()));
            case Map<?, ?> members -> {
                out.startObject();
                members.forEach((name, member) -> {
                    out.name(String.valueOf(name));
                    write(member, out);
                });
                out.endObject();
            }
            case Iterable<?> items -> {
                out.startArray();
                items.forEach(item -> write(item, out));
                out.endArray();
            }
            default ->
                throw new IllegalArgumentException(
                        "JSON is made of maps, lists, texts, numbers, booleans and null, not of "
                                + value.getClass().getName() + ": " + value);
        }
    }

    static @Nullable Object read(InputValue value) {
        return switch (value) {
            case InputValue.Raw(String text) -> text;
            case InputValue.Text(String text) -> text;
            case InputValue.Bool(boolean bool) -> bool;
            case InputValue.Number(BigDecimal number) -> number(number);
            case InputValue.Null none -> null;
            case InputValue.Absent none -> null;
            case InputValue.Items(List<InputValue> values) -> {
                List<@Nullable Object> items = new ArrayList<>();
                values.forEach(item -> items.add(read(item)));
                yield items;
            }
            case InputValue.Members members -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                members.values().forEach((name, member) -> plain.put(name, read(member)));
                yield plain;
            }
        };
    }

    /** As small as it fits, so that it equals the number that a test writes. */
    private static Number number(BigDecimal number) {
        if (number.scale() > 0) {
            return number;
        }
        BigInteger whole = number.toBigIntegerExact();
        if (whole.bitLength() <= BITS_OF_INT) {
            return whole.intValueExact();
        }
        return whole.bitLength() <= BITS_OF_LONG ? (Number) whole.longValueExact() : whole;
    }
}
