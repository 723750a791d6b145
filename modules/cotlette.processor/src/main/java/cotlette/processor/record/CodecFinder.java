package cotlette.processor.record;

import cotlette.processor.language.Language;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the codec of a type. */
final class CodecFinder {
    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("java.lang.String", "TEXT"),
            Map.entry("int", "INT"),
            Map.entry("java.lang.Integer", "INT"),
            Map.entry("long", "LONG"),
            Map.entry("java.lang.Long", "LONG"),
            Map.entry("double", "DOUBLE"),
            Map.entry("java.lang.Double", "DOUBLE"),
            Map.entry("boolean", "BOOLEAN"),
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.math.BigDecimal", "DECIMAL"),
            Map.entry("java.util.UUID", "UUID_TEXT"),
            Map.entry("java.time.Instant", "INSTANT"),
            Map.entry("java.time.LocalDate", "DATE"));

    private final Predicate<TypeElement> hasCodec;

    /**
     * Creates a finder.
     *
     * @param hasCodec tells whether a record has a codec
     */
    CodecFinder(Predicate<TypeElement> hasCodec) {
        this.hasCodec = hasCodec;
    }

    Optional<CodecType> find(TypeMirror type) {
        String name = Language.nameOf(type);
        if (SCALARS.containsKey(name)) {
            return Optional.of(new CodecType.Plain(SCALARS.get(name)));
        }
        return switch (name) {
            case "java.util.List" -> Language.argument(type).flatMap(this::find).map(CodecType.Items::new);
            case "java.util.Optional" ->
                Language.argument(type).flatMap(this::find).map(CodecType.Maybe::new);
            default -> Language.element(type).flatMap(this::ofClass);
        };
    }

    private Optional<CodecType> ofClass(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM && Language.isVisible(type, false)) {
            return Optional.of(new CodecType.Enumeration(type));
        }
        return type.getKind() == ElementKind.RECORD && hasCodec.test(type)
                ? Optional.of(new CodecType.Generated(type))
                : Optional.empty();
    }
}
