package cotlette.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations that Cotlette and its users' nullness checks read, so that {@code -Xlint:processing} has nothing to say about
 * them, and leaves all others to their own processors.
 *
 * @since 0.1
 */
public final class Claim extends AbstractProcessor {
    /** Creates the processor; called by the compiler. */
    public Claim() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("cotlette.api.*", "org.jspecify.annotations.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // Claiming is what it is there for; nobody else reads these annotations.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return true;
    }
}
