package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The names that a model and its fields have had.
 *
 * @param fields by the names that they have
 */
record FormerNames(List<String> model, Map<String, List<String>> fields) {
    static FormerNames read(Language language, TypeElement model, List<FieldDeclaration> fields) {
        Map<String, List<String>> renamed = new LinkedHashMap<>();
        for (FieldDeclaration field : fields) {
            List<String> names = names(language, field.element());
            if (!names.isEmpty()) {
                renamed.put(field.name(), names);
            }
        }
        return new FormerNames(names(language, model), renamed);
    }

    private static List<String> names(Language language, Element element) {
        return language.annotation(element, Api.orm("RenamedFrom"))
                .map(use -> use.texts("value"))
                .orElse(List.of());
    }
}
