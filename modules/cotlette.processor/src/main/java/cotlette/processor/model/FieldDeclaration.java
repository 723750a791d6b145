package cotlette.processor.model;

import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * A field of a model.
 *
 * @param element the Java field
 * @param column the name of the column
 * @param defaultValue the default
 */
record FieldDeclaration(
        VariableElement element,
        String column,
        FieldKind kind,
        boolean primaryKey,
        boolean nullable,
        boolean unique,
        boolean index,
        Optional<DefaultLiteral> defaultValue,
        FieldPresentation presentation) {

    /** Makes it a part of the key. */
    FieldDeclaration asKey() {
        return new FieldDeclaration(element, column, kind, true, nullable, unique, index, defaultValue, presentation);
    }

    String name() {
        return element.getSimpleName().toString();
    }
}
