package cotlette.api.http;

import cotlette.api.base.Stability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a plain value, which has a form as text and so can stand in a path, a query or a form field as well. Immutable.
 *
 * <p>Numbers and booleans are read strictly from JSON (the string {@code "5"} is no number) and from text elsewhere.
 *
 * @param <T> the type
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Scalar<T> implements Codec<T> {
    /** Text. The character NUL is none: no person types it, and not every database keeps it. */
    public static final Scalar<String> TEXT = new Scalar<>(
            "must be a text without the character NUL",
            JsonForm.TEXT,
            text -> Optional.of(text).filter(given -> given.indexOf('\0') < 0),
            (value, out) -> out.text(value));

    /** Whole numbers of 32 bits. */
    public static final Scalar<Integer> INT = new Scalar<>(
            "must be a whole number from -2147483648 to 2147483647",
            JsonForm.NUMBER,
            text -> Optional.of(Integer.parseInt(text)),
            (value, out) -> out.number(value.longValue()));

    /** Whole numbers of 64 bits. */
    public static final Scalar<Long> LONG = new Scalar<>(
            "must be a whole number of at most 64 bits",
            JsonForm.NUMBER,
            text -> Optional.of(Long.parseLong(text)),
            (value, out) -> out.number(value.longValue()));

    /** Floating-point numbers. */
    public static final Scalar<Double> DOUBLE = new Scalar<>(
            "must be a number",
            JsonForm.NUMBER,
            text -> Optional.of(Double.parseDouble(text)).filter(Double::isFinite),
            (value, out) -> out.number(value.doubleValue()));

    /** Exact decimal numbers. */
    public static final Scalar<BigDecimal> DECIMAL = new Scalar<>(
            "must be a number",
            JsonForm.NUMBER,
            text -> Optional.of(new BigDecimal(text)),
            (value, out) -> out.number(value));

    /** True or false; in forms also what a ticked box sends. */
    public static final Scalar<Boolean> BOOLEAN =
            new Scalar<>("must be true or false", JsonForm.BOOL, Scalar::bool, (value, out) -> out.bool(value));

    /** UUIDs. */
    public static final Scalar<UUID> UUID_TEXT = new Scalar<>(
            "must be a UUID such as 123e4567-e89b-12d3-a456-426614174000",
            JsonForm.TEXT,
            text -> text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty(),
            (value, out) -> out.text(value.toString()));

    /** Points in time in ISO 8601 with an offset. */
    public static final Scalar<Instant> INSTANT = new Scalar<>(
            "must be a date and time such as 2026-01-31T12:00:00Z",
            JsonForm.TEXT,
            text -> Optional.of(Instant.parse(text)),
            (value, out) -> out.text(value.toString()));

    /** Dates in ISO 8601. */
    public static final Scalar<LocalDate> DATE = new Scalar<>(
            "must be a date such as 2026-01-31",
            JsonForm.TEXT,
            text -> Optional.of(LocalDate.parse(text)),
            (value, out) -> out.text(value.toString()));

    /** As what a value stands in JSON. */
    private enum JsonForm {
        TEXT,
        NUMBER,
        BOOL
    }

    private final String expectation;
    private final JsonForm form;
    private final Function<String, Optional<T>> parser;
    private final BiConsumer<T, JsonWriter> writer;

    private Scalar(
            String expectation, JsonForm form, Function<String, Optional<T>> parser, BiConsumer<T, JsonWriter> writer) {
        this.expectation = expectation;
        this.form = form;
        this.parser = parser;
        this.writer = writer;
    }

    /** Returns the codec of an enum, by the names of its constants. */
    public static <E extends Enum<E>> Scalar<E> enumeration(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return new Scalar<>(
                "must be one of " + Arrays.toString(constants),
                JsonForm.TEXT,
                text -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst(),
                (value, out) -> out.text(value.name()));
    }

    /** Returns the value that {@code text} stands for, empty when it stands for none. */
    public Optional<T> parse(String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException noSuchValue) {
            return Optional.empty();
        }
    }

    /** Returns what a text must look like to be read, as a message for the client. */
    public String expectation() {
        return expectation;
    }

    @Override
    public void write(T value, JsonWriter out) {
        writer.accept(value, out);
    }

    @Override
    public @Nullable T read(InputValue input, Problems problems) {
        Optional<T> value = switch (input) {
            case InputValue.Raw raw -> parse(raw.text());
            case InputValue.Text text when form == JsonForm.TEXT -> parse(text.text());
            case InputValue.Number number when form == JsonForm.NUMBER -> parseNumber(number.value());
            case InputValue.Bool bool when form == JsonForm.BOOL -> parse(Boolean.toString(bool.value()));
            default -> Optional.empty();
        };
        if (value.isEmpty()) {
            problems.add(expectation);
        }
        return value.orElse(null);
    }

    /** 5.0 and 5e0 are the whole number 5; a number of a million digits is not written out to find that out. */
    private Optional<T> parseNumber(BigDecimal number) {
        if (number.scale() > 400 || number.precision() - number.scale() > 400) {
            return Optional.empty();
        }
        boolean whole =
                number.signum() == 0 || number.setScale(0, RoundingMode.DOWN).compareTo(number) == 0;
        return parse(whole ? number.toBigInteger().toString() : number.toPlainString());
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "1" -> Optional.of(true);
            case "false", "off", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
