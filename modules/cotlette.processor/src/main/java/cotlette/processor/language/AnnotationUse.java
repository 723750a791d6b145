package cotlette.processor.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation where it was written, or the place where it might have been.
 *
 * @param element what it was written on
 * @param mirror the annotation, empty where it was left out
 * @param values its members by name, with their defaults
 */
public record AnnotationUse(Element element, Optional<AnnotationMirror> mirror, Map<String, AnnotationValue> values) {
    /** Returns the use of an annotation that was left out: all its members have the default of their type. */
    public static AnnotationUse absent(Element element) {
        return new AnnotationUse(element, Optional.empty(), Map.of());
    }

    /** Returns a text, empty when the annotation has no such member. */
    public String text(String member) {
        return value(member, String.class).orElse("");
    }

    /** Returns texts, none when the annotation has no such member. */
    public List<String> texts(String member) {
        AnnotationValue value = values.get(member);
        if (value == null || !(value.getValue() instanceof List<?> items)) {
            return List.of();
        }
        return items.stream()
                .map(item -> String.valueOf(((AnnotationValue) item).getValue()))
                .toList();
    }

    /** Returns classes, none when the annotation has no such member. */
    public List<TypeMirror> types(String member) {
        return items(member, TypeMirror.class);
    }

    /** Returns annotations within the annotation, none when it has no such member. */
    List<AnnotationMirror> annotations(String member) {
        return items(member, AnnotationMirror.class);
    }

    private <T> List<T> items(String member, Class<T> type) {
        return Optional.ofNullable(values.get(member)).map(AnnotationValue::getValue).stream()
                .filter(List.class::isInstance)
                .flatMap(items -> ((List<?>) items).stream())
                .map(item -> ((AnnotationValue) item).getValue())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Returns whether a list has anything in it, false when the annotation has no such member. */
    public boolean has(String member) {
        return values.get(member) != null && values.get(member).getValue() instanceof List<?> items && !items.isEmpty();
    }

    /** Returns a whole number, 0 when the annotation has no such member. */
    public int number(String member) {
        return value(member, Integer.class).orElse(0);
    }

    /** Returns a boolean, false when the annotation has no such member. */
    public boolean flag(String member) {
        return value(member, Boolean.class).orElse(false);
    }

    /** Returns a text, number or boolean as Java writes it, empty when the annotation has no such member. */
    public Optional<String> literal(String member) {
        return Optional.ofNullable(values.get(member)).map(AnnotationValue::toString);
    }

    /** Returns the name of an enum's constant, empty when the annotation has no such member. */
    public String constant(String member) {
        return value(member, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .orElse("");
    }

    /** Returns a class, empty when the annotation has no such member. */
    public Optional<TypeMirror> type(String member) {
        return value(member, TypeMirror.class);
    }

    private <T> Optional<T> value(String member, Class<T> type) {
        return Optional.ofNullable(values.get(member))
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
