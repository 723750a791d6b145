package cotlette.processor.model;

import cotlette.processor.language.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A relation of a model to any number of objects.
 *
 * @param element the Java field
 * @param target the other model
 * @param through the model of the table between the two, empty where one is made
 * @param throughFields the names of its foreign keys, none where there is no choice
 * @param symmetrical whether whoever is referred to refers back
 * @param table the name of the table that is made
 */
record ManyDeclaration(
        VariableElement element,
        TypeElement target,
        Optional<TypeElement> through,
        List<String> throughFields,
        String relatedName,
        boolean symmetrical,
        String table) {
    String name() {
        return element.getSimpleName().toString();
    }

    /** Returns the name of the class of the rows that are made. */
    String linkClass() {
        return name().substring(0, 1).toUpperCase(Locale.ROOT) + name().substring(1) + "Link";
    }

    /** Returns the name of the constant that has the metadata of these rows. */
    String linkType() {
        return Names.snakeCase(name()).toUpperCase(Locale.ROOT) + "_LINK";
    }
}
