package cotlette.processor.record;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import javax.lang.model.element.ElementKind;

/** Tells at compile time whether a default can be read as a value; the same rules as those of {@code Scalar}. */
final class ScalarText {
    private ScalarText() {}

    static boolean fits(CodecType type, String text) {
        return switch (type) {
            case CodecType.Plain(String constant) -> fits(constant, text);
            case CodecType.Enumeration constants ->
                constants.type().getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                        .anyMatch(constant -> constant.getSimpleName().contentEquals(text));
            case CodecType.Items items -> fits(items.item(), text);
            case CodecType.Maybe maybe -> fits(maybe.value(), text);
            case CodecType.Generated _ -> false;
        };
    }

    private static boolean fits(String constant, String text) {
        try {
            Object parsed = switch (constant) {
                case "INT" -> Integer.valueOf(text);
                case "LONG" -> Long.valueOf(text);
                case "DOUBLE" -> Double.valueOf(text);
                case "DECIMAL" -> new BigDecimal(text);
                case "UUID_TEXT" -> UUID.fromString(text);
                case "INSTANT" -> Instant.parse(text);
                case "DATE" -> LocalDate.parse(text);
                default -> text;
            };
            return !constant.equals("BOOLEAN") || Set.of("true", "false").contains(parsed);
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }
}
