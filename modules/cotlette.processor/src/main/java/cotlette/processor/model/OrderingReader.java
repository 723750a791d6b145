package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Nearest;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the order that a model has of itself, or has from a model that it extends. */
final class OrderingReader {
    private static final List<String> PARTS_OF_DAYS = List.of("year", "quarter", "month", "day", "weekday", "date");
    private static final List<String> PARTS_OF_TIMES = List.of("hour", "minute", "second");

    private final Language language;
    private final Messages messages;

    OrderingReader(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    List<String> read(TypeElement model, List<FieldDeclaration> fields) {
        List<String> ordering = language.lineage(model, Api.MODEL).reversed().stream()
                .flatMap(declaring -> language.annotation(declaring, Api.orm("Table")).stream())
                .map(table -> table.texts("ordering"))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (columns(model).size() == fields.size()) {
            ordering.forEach(name -> check(model, name));
        }
        return ordering;
    }

    private void check(TypeElement model, String written) {
        List<String> words = List.of((written.startsWith("-") ? written.substring(1) : written).split("__", -1));
        if (words.equals(List.of("pk"))) {
            return;
        }
        TypeElement owner = model;
        Optional<TypeMirror> found = Optional.empty();
        for (String word : words) {
            if (found.isPresent()) {
                Optional<TypeElement> further = referred(found.get());
                if (further.isEmpty()) {
                    checkPart(model, written, word, found.get());
                    return;
                }
                owner = further.get();
            }
            found = field(owner, word);
            if (found.isEmpty()) {
                List<String> names = columns(owner).stream()
                        .map(field -> field.getSimpleName().toString())
                        .toList();
                error(
                        model,
                        written,
                        "'" + word + "' is no field of " + owner.getSimpleName() + "." + Nearest.didYouMean(word, names)
                                + " Fields: " + String.join(", ", names) + ".");
                return;
            }
        }
    }

    private void checkPart(TypeElement model, String written, String word, TypeMirror type) {
        Optional<JavaType> javaType = JavaType.of(type);
        boolean day = javaType.equals(Optional.of(JavaType.LOCAL_DATE));
        boolean time = javaType.equals(Optional.of(JavaType.LOCAL_TIME));
        boolean both = javaType.equals(Optional.of(JavaType.INSTANT));
        boolean fits =
                ((day || both) && PARTS_OF_DAYS.contains(word)) || ((time || both) && PARTS_OF_TIMES.contains(word));
        if (!fits || !written.endsWith("__" + word)) {
            error(model, written, "'" + word + "' leads nowhere from " + Language.describe(type) + ".");
        }
    }

    private void error(TypeElement model, String written, String reason) {
        messages.error(model, "The model " + model.getSimpleName() + " is ordered by \"" + written + "\": " + reason);
    }

    private Optional<TypeMirror> field(TypeElement owner, String word) {
        return columns(owner).stream()
                .filter(field -> field.getSimpleName().contentEquals(word)
                        || (referred(field.asType()).isPresent() && word.equals(field.getSimpleName() + "_id"))
                        || (word.equals("pk") && isKey(field)))
                .<TypeMirror>map(field -> language.typeIn(owner, field))
                .findFirst();
    }

    private boolean isKey(VariableElement field) {
        for (FieldAnnotation annotation : FieldAnnotation.values()) {
            Optional<AnnotationUse> use = language.annotation(field, annotation.qualifiedName());
            if (use.isPresent() && (annotation.isCounted() || use.get().flag("primaryKey"))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TypeElement> referred(TypeMirror type) {
        boolean reference = JavaType.of(type)
                .filter(known -> known == JavaType.FOREIGN_KEY || known == JavaType.ONE_TO_ONE)
                .isPresent();
        return reference ? Language.argument(type).flatMap(Language::element) : Optional.empty();
    }

    private List<VariableElement> columns(TypeElement model) {
        return language.lineage(model, Api.MODEL).stream()
                .flatMap(declaring -> ElementFilter.fieldsIn(declaring.getEnclosedElements()).stream())
                .filter(field -> !Language.has(field, Modifier.STATIC) && !Language.has(field, Modifier.TRANSIENT))
                .filter(field -> !ManyReader.isMany(field))
                .toList();
    }
}
