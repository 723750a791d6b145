package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds the class of a model's key. */
final class KeyTypes {
    private final Language language;

    KeyTypes(Language language) {
        this.language = language;
    }

    /** Returns the qualified name of the class, that of the usual key where the model has none, which is an error told there. */
    String of(TypeElement model) {
        return language.lineage(model, Api.MODEL).stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .filter(field ->
                        Arrays.stream(FieldAnnotation.values()).anyMatch(annotation -> isKey(field, annotation)))
                .map(field -> Language.nameOf(field.asType()))
                .findFirst()
                .orElse("java.lang.Long");
    }

    /** Returns the class of a unique field, of the key where the name is empty; empty when there is no such field. */
    Optional<String> of(TypeElement model, String field) {
        if (field.isEmpty()) {
            return Optional.of(of(model));
        }
        return language.lineage(model, Api.MODEL).stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .filter(candidate -> candidate.getSimpleName().contentEquals(field))
                .filter(candidate ->
                        Arrays.stream(FieldAnnotation.values()).anyMatch(annotation -> isUnique(candidate, annotation)))
                .map(candidate -> JavaType.of(candidate.asType())
                        .map(JavaType::qualifiedName)
                        .filter(name -> !name.isEmpty())
                        .orElse(Language.nameOf(candidate.asType())))
                .findFirst();
    }

    private boolean isUnique(VariableElement field, FieldAnnotation annotation) {
        return language.annotation(field, annotation.qualifiedName())
                .filter(_ -> annotation != FieldAnnotation.CUSTOM)
                .filter(use -> use.flag("unique") || use.flag("primaryKey") || annotation.isCounted())
                .isPresent();
    }

    private boolean isKey(VariableElement field, FieldAnnotation annotation) {
        return language.annotation(field, annotation.qualifiedName())
                .filter(use -> use.flag("primaryKey"))
                .isPresent();
    }
}
