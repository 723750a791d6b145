package cotlette.processor.model;

import cotlette.processor.language.Language;
import cotlette.processor.source.Literals;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Turns the default in a field's annotation into Java, as far as it is one of the field's values. */
final class FieldDefaults {
    private FieldDefaults() {}

    /**
     * Returns the default as Java.
     *
     * @throws IllegalArgumentException when it is no value of the field; the message says what is expected
     */
    static DefaultLiteral literal(FieldKind.Scalar kind, VariableElement field, String text) {
        JavaType type = kind.annotation().javaType();
        return switch (type) {
            case SHORT -> DefaultLiteral.of("(short) " + number(kind, text));
            case INTEGER -> DefaultLiteral.of(number(kind, text));
            case LONG -> DefaultLiteral.of(text + "L");
            case DOUBLE -> DefaultLiteral.of(finite(text));
            case BOOLEAN -> DefaultLiteral.of(text);
            case STRING -> DefaultLiteral.of(text(kind, text));
            case ENUM -> new DefaultLiteral("", kind.valueClass(), "." + constant(field, text));
            case BIG_DECIMAL -> new DefaultLiteral("new ", kind.valueClass(), call("", decimal(kind, text)));
            case UUID -> new DefaultLiteral("", kind.valueClass(), call(".fromString", parsed(type, text)));
            case JSON -> new DefaultLiteral("", kind.valueClass(), call(".of", text));
            case LOCAL_DATE, LOCAL_TIME, INSTANT, DURATION ->
                new DefaultLiteral("", kind.valueClass(), call(".parse", parsed(type, text)));
            case BYTES, FOREIGN_KEY, ONE_TO_ONE, CUSTOM -> throw new IllegalStateException(type + " has no default");
        };
    }

    private static String number(FieldKind.Scalar kind, String text) {
        boolean positive = kind.arguments().equals(List.of("true"));
        return expect(text, !positive || !text.startsWith("-"), "0 or greater");
    }

    private static String finite(String text) {
        return expect(text, Double.isFinite(Double.parseDouble(text)), "a number");
    }

    private static String text(FieldKind.Scalar kind, String text) {
        boolean limited = !kind.arguments().isEmpty();
        int maxLength = limited ? Integer.parseInt(kind.arguments().getFirst()) : Integer.MAX_VALUE;
        return expect(
                Literals.text(text),
                text.codePointCount(0, text.length()) <= maxLength,
                "a text of at most " + maxLength + " characters");
    }

    private static String decimal(FieldKind.Scalar kind, String text) {
        int digits = Integer.parseInt(kind.arguments().get(0));
        int places = Integer.parseInt(kind.arguments().get(1));
        String expected = "a number of at most " + digits + " digits, " + places + " of them after the point";
        try {
            BigDecimal number = new BigDecimal(text).setScale(places);
            return expect(number.toPlainString(), number.precision() <= digits, expected);
        } catch (ArithmeticException | NumberFormatException _) {
            throw new IllegalArgumentException(Literals.text(text) + ", which is not " + expected);
        }
    }

    private static String constant(VariableElement field, String text) {
        List<String> constants = constants(field);
        return expect(text, constants.contains(text), "one of " + String.join(", ", constants));
    }

    /** Returns the names of the constants of the enum that a field's type is. */
    static List<String> constants(VariableElement field) {
        return Language.element(field.asType()).stream()
                .map(TypeElement::getEnclosedElements)
                .flatMap(List::stream)
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    private static String parsed(JavaType type, String text) {
        String expected = expected(type);
        try {
            Object value = switch (type) {
                case LOCAL_DATE -> LocalDate.parse(text);
                case LOCAL_TIME -> LocalTime.parse(text);
                case INSTANT -> Instant.parse(text);
                case DURATION -> Duration.parse(text);
                default -> UUID.fromString(text);
            };
            return value.toString();
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new IllegalArgumentException(Literals.text(text) + ", which is not " + expected);
        }
    }

    private static String expected(JavaType type) {
        return switch (type) {
            case LOCAL_DATE -> "a day such as 2026-01-31";
            case LOCAL_TIME -> "a time such as 09:30";
            case INSTANT -> "a point in time such as 2026-01-31T12:00:00Z";
            case DURATION -> "a span of time such as PT1H30M";
            default -> "a UUID";
        };
    }

    private static String call(String method, String argument) {
        return method + "(" + Literals.text(argument) + ")";
    }

    private static String expect(String literal, boolean fits, String expected) {
        if (!fits) {
            throw new IllegalArgumentException(literal + ", which is not " + expected);
        }
        return literal;
    }
}
