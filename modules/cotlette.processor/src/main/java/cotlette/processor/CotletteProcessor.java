package cotlette.processor;

import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Output;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes {@code User_} for each model, {@code HomeApp_} for each app, {@code UserViews_} for each class with views, and
 * {@code UserOut_} for each record of an app.
 *
 * @since 0.1
 */
public final class CotletteProcessor extends AbstractProcessor {
    private boolean done;

    /** Creates the processor; called by the compiler. */
    public CotletteProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // Models and records need no annotation, so that every class is looked at.
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> roots = ElementFilter.typesIn(round.getRootElements());
        if (!done && !roots.isEmpty()) {
            done = true;
            generate(roots);
        }
        return false;
    }

    private void generate(Set<TypeElement> roots) {
        ModuleElement module =
                processingEnv.getElementUtils().getModuleOf(roots.iterator().next());
        Language language = new Language(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), module);
        Messages messages = new Messages(processingEnv.getMessager());
        Output output = new Output(processingEnv.getFiler(), messages, language);
        Index index = new Index(processingEnv.getFiler());

        Declarations declarations = new Declarations(language);
        Set<String> compiled = new HashSet<>();
        for (TypeElement root : roots) {
            declarations.add(root);
            compiled.add(root.getQualifiedName().toString());
        }
        for (String name : index.read()) {
            language.find(name)
                    .filter(type -> !compiled.contains(
                            Language.outermost(type).getQualifiedName().toString()))
                    .ifPresent(declarations::add);
        }
        new Generation(language, messages, output, declarations, compiled).run();
        if (!declarations.names().isEmpty()) {
            index.write(declarations.names());
        }
    }
}
