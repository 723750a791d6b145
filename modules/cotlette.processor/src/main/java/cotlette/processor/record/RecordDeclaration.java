package cotlette.processor.record;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A record as far as it is generated from.
 *
 * @param components its components
 * @param methods further methods that templates may call
 * @param section the settings table it is read from
 */
public record RecordDeclaration(
        TypeElement element,
        List<ComponentDeclaration> components,
        List<ExecutableElement> methods,
        Optional<String> section) {

    /** Returns whether all its components can be read and written. */
    public boolean hasCodec() {
        return components.stream().allMatch(component -> component.codec().isPresent());
    }
}
