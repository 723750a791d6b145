package cotlette.processor.view;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A class with views.
 *
 * @param constructors the constructors that the adapter mirrors
 */
public record ViewsDeclaration(TypeElement element, List<ExecutableElement> constructors, List<ViewDeclaration> views) {

    /** Returns the types that the views take and return. */
    public List<TypeMirror> types() {
        List<TypeMirror> types = new ArrayList<>();
        for (ViewDeclaration view : views) {
            view.method().getParameters().forEach(parameter -> types.add(parameter.asType()));
            types.add(view.method().getReturnType());
        }
        return types;
    }
}
