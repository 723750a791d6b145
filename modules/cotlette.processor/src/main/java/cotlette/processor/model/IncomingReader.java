package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds the relations that lead to the models of a module, among its models. */
public final class IncomingReader {
    private final Language language;

    /** Creates a reader. */
    public IncomingReader(Language language) {
        this.language = language;
    }

    /** Returns the relations by the model that they lead to. */
    public Map<TypeElement, List<Incoming>> of(List<TypeElement> models) {
        Map<TypeElement, List<Incoming>> found = new HashMap<>();
        for (TypeElement model : models) {
            for (TypeElement declaring : language.lineage(model, Api.MODEL)) {
                for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
                    if (!Language.has(field, Modifier.STATIC) && !Language.has(field, Modifier.TRANSIENT)) {
                        enter(model, field, found);
                    }
                }
            }
        }
        return found;
    }

    private void enter(TypeElement model, VariableElement field, Map<TypeElement, List<Incoming>> found) {
        String type = Language.nameOf(field.asType());
        boolean single = type.equals(Api.orm("OneToOne"));
        boolean many = type.equals(Api.orm("ManyToMany"));
        if (!single && !many && !type.equals(Api.orm("ForeignKey"))) {
            return;
        }
        String annotation = single ? "OneToOneField" : many ? "ManyToManyField" : "ForeignKeyField";
        AnnotationUse options = language.annotationOrDefaults(field, Api.orm(annotation));
        String name = name(model, options.text("relatedName"), single);
        Language.argument(language.typeIn(model, field))
                .flatMap(Language::element)
                .filter(target -> !name.isEmpty())
                .filter(target -> !(many && target.equals(model) && options.flag("symmetrical")))
                .ifPresent(target -> found.computeIfAbsent(target, _ -> new ArrayList<>())
                        .add(new Incoming(name, model, field.getSimpleName().toString(), single)));
    }

    /** A usual name is one word for several objects, so it is no method; for a single object it is right. */
    private static String name(TypeElement model, String given, boolean single) {
        if (given.equals("+")) {
            return "";
        }
        return given.isEmpty() && single ? model.getSimpleName().toString().toLowerCase(Locale.ROOT) : given;
    }
}
