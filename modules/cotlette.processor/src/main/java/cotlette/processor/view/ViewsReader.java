package cotlette.processor.view;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.record.Records;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a class with views. */
public final class ViewsReader {
    private final Language language;
    private final Messages messages;
    private final ViewReader reader;

    /** Creates a reader. */
    public ViewsReader(Language language, Messages messages, Records records) {
        this.language = language;
        this.messages = messages;
        this.reader = new ViewReader(language, messages, records);
    }

    /** Returns whether a class has views. */
    public static boolean hasViews(Language language, TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> Verb.of(language, method).findAny().isPresent());
    }

    /** Reads the views, empty when no adapter can be made for the class. */
    public Optional<ViewsDeclaration> read(TypeElement type) {
        String problem = problem(type);
        if (!problem.isEmpty()) {
            messages.error(type, "The class " + type.getSimpleName() + " has views, but " + problem);
            return Optional.empty();
        }
        String prefix =
                language.annotation(type, Api.http("Prefix")).map(this::prefix).orElse("");
        List<ViewDeclaration> views = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (Verb.of(language, method).findAny().isPresent()) {
                reader.read(type, method, prefix, freeName(method, views)).ifPresent(views::add);
            }
        }
        checkTwins(views);
        return Optional.of(new ViewsDeclaration(type, constructors(type), views));
    }

    private static String freeName(ExecutableElement method, List<ViewDeclaration> views) {
        Set<String> taken = views.stream().map(ViewDeclaration::adapterMethod).collect(Collectors.toSet());
        String name = method.getSimpleName().toString();
        for (int number = 2; taken.contains(name); number++) {
            name = method.getSimpleName().toString() + number;
        }
        return name;
    }

    /** The constructors to mirror: not those that nobody else can call, and none that takes the class itself, which is there already. */
    private static List<ExecutableElement> constructors(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !Language.has(constructor, Modifier.PRIVATE))
                .filter(constructor -> constructor.getTypeParameters().isEmpty())
                .filter(constructor -> constructor.getParameters().size() != 1
                        || !Language.nameOf(
                                        constructor.getParameters().getFirst().asType())
                                .contentEquals(type.getQualifiedName()))
                .toList();
    }

    private String problem(TypeElement type) {
        if ((type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD)
                || Language.has(type, Modifier.ABSTRACT)) {
            return "no object of it can be made. Put them into a class that is not abstract.";
        }
        if (language.isA(type, Api.MODEL) || language.isA(type, Api.APP)) {
            return "it is a model or an app. Put them into a class of their own.";
        }
        if (!Language.isVisible(type, false)) {
            return "it is private, so " + type.getSimpleName() + "_ cannot call them. Remove 'private'.";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "it has type parameters. Remove them.";
        }
        if (type.getEnclosingElement() instanceof TypeElement && !Language.has(type, Modifier.STATIC)) {
            return "it belongs to an object of another class. Write 'static' before 'class'.";
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .allMatch(constructor -> Language.has(constructor, Modifier.PRIVATE))
                ? "it has only private constructors, so nobody can make it. Remove 'private' from one of them."
                : "";
    }

    /** Returns the prefix; one that is wrong is left out, so that the paths of the views are not blamed for it. */
    private String prefix(AnnotationUse annotation) {
        String prefix = annotation.text("value");
        Optional<String> problem = prefix.endsWith("/")
                ? Optional.of("ends with a slash. Remove it: the paths of the views begin with one.")
                : new RoutePath(prefix).problem();
        problem.ifPresent(text -> messages.error(annotation, "The prefix \"" + prefix + "\" " + text));
        return problem.isEmpty() ? prefix : "";
    }

    private void checkTwins(List<ViewDeclaration> views) {
        Map<String, Element> byRoute = new HashMap<>();
        Map<String, Element> byName = new HashMap<>();
        for (ViewDeclaration view : views) {
            String route = view.verb() + " " + view.path().shape();
            Element twin = byRoute.putIfAbsent(route, view.method());
            if (twin != null) {
                messages.error(
                        view.method(),
                        view.name() + " and " + twin.getSimpleName() + " both answer " + view.verb() + " "
                                + view.path().text() + ". Give one of them another path.");
            }
            Element namesake = byName.putIfAbsent(view.routeName(), view.method());
            if (namesake != null) {
                messages.error(
                        view.method(),
                        "Two routes have the name '" + view.routeName() + "'. Give one of them another: name = \"…\".");
            }
        }
    }
}
