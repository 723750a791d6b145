package cotlette.processor.model;

import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * A field of a model.
 *
 * @param element the Java field
 * @param column the name of the column
 * @param defaultValue the default
 * @param generated how the database computes it, empty for a field that is written
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
        FieldPresentation presentation,
        Optional<GeneratedDeclaration> generated) {

    /** Makes it a part of the key. */
    FieldDeclaration asKey() {
        return new FieldDeclaration(
                element, column, kind, true, nullable, unique, index, defaultValue, presentation, generated);
    }

    String name() {
        return element.getSimpleName().toString();
    }
}
