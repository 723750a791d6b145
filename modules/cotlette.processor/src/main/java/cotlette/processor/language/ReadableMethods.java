package cotlette.processor.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds the methods that templates may call: public, without parameters, with a result, and declared by the author. */
public final class ReadableMethods {
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("toString", "hashCode", "getClass", "clone", "notify", "notifyAll", "wait", "finalize");

    private final Language language;

    /** Creates a finder. */
    public ReadableMethods(Language language) {
        this.language = language;
    }

    /** Returns the methods of a class and of those it extends, down from but without {@code root}. */
    public List<ExecutableElement> of(TypeElement type, String root) {
        Map<String, ExecutableElement> found = new LinkedHashMap<>();
        for (TypeElement declaring : language.lineage(type, root)) {
            for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
                if (isReadable(method)) {
                    found.put(method.getSimpleName().toString(), method);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private boolean isReadable(ExecutableElement method) {
        return Language.has(method, Modifier.PUBLIC)
                && !Language.has(method, Modifier.STATIC)
                && method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && method.getThrownTypes().stream().allMatch(language::isUnchecked)
                && !OF_EVERY_OBJECT.contains(method.getSimpleName().toString());
    }
}
