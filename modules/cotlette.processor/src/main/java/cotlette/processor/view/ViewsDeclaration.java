package cotlette.processor.view;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A class with views.
 *
 * @param constructors the constructors that the adapter mirrors
 */
public record ViewsDeclaration(
        TypeElement element, List<ExecutableElement> constructors, List<ViewDeclaration> views) {}
