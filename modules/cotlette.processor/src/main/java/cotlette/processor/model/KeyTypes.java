package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import java.util.Arrays;
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

    private boolean isKey(VariableElement field, FieldAnnotation annotation) {
        return language.annotation(field, annotation.qualifiedName())
                .filter(use -> use.flag("primaryKey"))
                .isPresent();
    }
}
