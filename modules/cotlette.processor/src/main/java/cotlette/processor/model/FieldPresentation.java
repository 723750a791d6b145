package cotlette.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What a field is to people, and which of its values they may save.
 *
 * @param verboseName what people call it, empty where its own name says it
 * @param validators the classes of its further rules
 */
record FieldPresentation(
        String verboseName,
        String helpText,
        boolean blank,
        boolean editable,
        List<ChoiceDeclaration> choices,
        List<TypeElement> validators) {
    /**
     * One of the values that alone may be saved.
     *
     * @param label what people see of it
     */
    record ChoiceDeclaration(DefaultLiteral value, String label) {}
}
