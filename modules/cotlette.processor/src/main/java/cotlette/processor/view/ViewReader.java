package cotlette.processor.view;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.record.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads one view: its route, where its parameters come from, and what becomes of its result. */
final class ViewReader {
    private final Language language;
    private final Messages messages;
    private final ArgumentReader arguments;
    private final AnswerReader answers;

    ViewReader(Language language, Messages messages, Records records) {
        this.language = language;
        this.messages = messages;
        this.arguments = new ArgumentReader(language, messages, records);
        this.answers = new AnswerReader(language, messages, records);
    }

    /** Returns the view, empty when something is wrong with it, which then was said. */
    Optional<ViewDeclaration> read(TypeElement type, ExecutableElement method, String prefix, String adapterMethod) {
        List<Verb> verbs = Verb.of(language, method).toList();
        String problem = problem(type, method, verbs);
        if (!problem.isEmpty()) {
            messages.error(method, type.getSimpleName() + "." + method.getSimpleName() + " " + problem);
            return Optional.empty();
        }
        Verb verb = verbs.getFirst();
        AnnotationUse route = verb.annotation(language, method).findFirst().orElseThrow();
        RoutePath path = new RoutePath(prefix + route.text("value"));
        Optional<String> wrong = pathProblem(route.text("value"), prefix, path);
        if (wrong.isPresent()) {
            messages.error(route, "The path \"" + route.text("value") + "\" " + wrong.get());
            return Optional.empty();
        }
        return read(type, method, adapterMethod, verb, route, path);
    }

    private Optional<ViewDeclaration> read(
            TypeElement type,
            ExecutableElement method,
            String adapterMethod,
            Verb verb,
            AnnotationUse route,
            RoutePath path) {
        List<Argument> read = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            arguments.read(method, parameter, path).ifPresent(read::add);
        }
        boolean complete = arguments.checkBodies(method, read, verb)
                && read.size() == method.getParameters().size();
        Optional<Answer> answer = answers.read(method);
        for (String name : path.parameters()) {
            if (method.getParameters().stream()
                    .noneMatch(parameter -> parameter.getSimpleName().contentEquals(name))) {
                messages.error(
                        route,
                        "The path has the parameter {" + name + "}, but " + type.getSimpleName() + "."
                                + method.getSimpleName() + " has none of this name. Add a parameter:\n    long "
                                + name);
                complete = false;
            }
        }
        if (!complete || answer.isEmpty()) {
            return Optional.empty();
        }
        String name =
                route.text("name").isEmpty() ? type.getSimpleName() + "." + method.getSimpleName() : route.text("name");
        return Optional.of(new ViewDeclaration(
                method,
                adapterMethod,
                verb,
                path,
                name,
                requirements(type, method),
                isAtomic(type, method),
                read,
                answer.get()));
    }

    private static String problem(TypeElement type, ExecutableElement method, List<Verb> verbs) {
        if (verbs.size() > 1) {
            return "has @" + verbs.get(0).simpleName() + " and @" + verbs.get(1).simpleName()
                    + ". A view answers one method of HTTP: write a view for each, and a method that both call.";
        }
        if (Language.has(method, Modifier.PRIVATE)) {
            return "is private, so " + type.getSimpleName() + "_ cannot call it. Remove 'private'.";
        }
        if (Language.has(method, Modifier.STATIC)) {
            return "is static. A view belongs to an object, so that it can be given what it needs: remove 'static'.";
        }
        return method.getTypeParameters().isEmpty() ? "" : "has type parameters. Remove them.";
    }

    private static Optional<String> pathProblem(String written, String prefix, RoutePath path) {
        if (written.isEmpty() && !prefix.isEmpty()) {
            return Optional.empty();
        }
        return written.startsWith("/") ? path.problem() : new RoutePath(written).problem();
    }

    private boolean isAtomic(TypeElement type, ExecutableElement method) {
        return Stream.of(type, method)
                .allMatch(element -> language.annotation(element, Api.http("NonAtomicRequests"))
                        .isEmpty());
    }

    private List<String> requirements(TypeElement type, ExecutableElement method) {
        return Stream.of(type, method)
                .flatMap(element -> language.annotation(element, Api.REQUIRES).stream())
                .flatMap(requires -> requires.texts("value").stream())
                .distinct()
                .toList();
    }
}
