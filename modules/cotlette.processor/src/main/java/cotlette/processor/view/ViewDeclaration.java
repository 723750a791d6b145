package cotlette.processor.view;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;

/**
 * A view: one method of a class with views.
 *
 * @param adapterMethod the name of the method that calls it; views may be overloaded, these cannot
 * @param verb the method of HTTP it answers
 * @param routeName the name by which its path is found again
 * @param requirements what a client must have
 * @param atomic whether it runs in the transactions that the settings ask for
 */
record ViewDeclaration(
        ExecutableElement method,
        String adapterMethod,
        Verb verb,
        RoutePath path,
        String routeName,
        List<String> requirements,
        boolean atomic,
        List<Argument> arguments,
        Answer answer) {

    String name() {
        return method.getSimpleName().toString();
    }

    /** Returns the class and the method, as messages show a view. */
    String qualifiedName() {
        return Objects.requireNonNull(method.getEnclosingElement()).getSimpleName() + "." + name();
    }
}
