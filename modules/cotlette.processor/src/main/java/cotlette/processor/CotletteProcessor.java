package cotlette.processor;

import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Output;
import java.util.List;
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
    private boolean generated;
    private boolean describesModule;
    private List<String> apps = List.of();

    /** Creates the processor; called by the compiler. */
    public CotletteProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // Records and the simplest of models have no annotation, so that every class is looked at.
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> types = ElementFilter.typesIn(round.getRootElements());
        if (!generated && !types.isEmpty()) {
            generated = true;
            describesModule = !ElementFilter.modulesIn(round.getRootElements()).isEmpty();
            generate(types);
        }
        if (round.processingOver() && !round.errorRaised() && describesModule && !apps.isEmpty()) {
            Language language = language(processingEnv.getElementUtils().getTypeElement(apps.getFirst()));
            new ProvidesCheck(language, new Messages(processingEnv.getMessager())).run(apps);
        }
        return false;
    }

    private void generate(Set<TypeElement> types) {
        Language language = language(types.iterator().next());
        Messages messages = new Messages(processingEnv.getMessager());
        Output output = new Output(processingEnv.getFiler(), messages, language);
        Declarations declarations = new Declarations(language);
        Index index = new Index(processingEnv.getFiler());
        types.forEach(declarations::addCompiled);
        index.read().forEach(name -> language.find(name).ifPresent(declarations::addKnown));
        new Generation(language, messages, output, declarations).run();
        index.write(declarations.names());
        apps = declarations.apps().stream()
                .map(app -> app.getQualifiedName().toString())
                .toList();
    }

    private Language language(TypeElement type) {
        ModuleElement module = processingEnv.getElementUtils().getModuleOf(type);
        return new Language(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), module);
    }
}
