package cotlette.processor.record;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A record as far as it is generated from.
 *
 * @param components its components
 * @param methods further methods that templates may call
 */
public record RecordDeclaration(
        TypeElement element, List<ComponentDeclaration> components, List<ExecutableElement> methods) {

    /** Returns whether all its components can be read and written. */
    public boolean hasCodec() {
        return components.stream().allMatch(component -> component.codec().isPresent());
    }
}
