package cotlette.processor.view;

import cotlette.processor.language.Language;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

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

    /** The type of what is sent; of an optional result, that of the value in it. */
    TypeMirror valueType() {
        return Language.argument(method.getReturnType()).orElse(method.getReturnType());
    }
}
