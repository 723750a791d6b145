package cotlette.processor.app;

import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What a class must be so that the list of an app's parts can make an object of it. */
final class InstanceRules {
    private final Language language;
    private final Messages messages;

    InstanceRules(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Returns whether an object can be made; if not, it was said why. */
    boolean allow(AppDeclaration app, TypeElement type) {
        boolean elsewhere = !language.packageOf(type).equals(app.packageName());
        String problem = problem(type, elsewhere);
        if (!problem.isEmpty()) {
            messages.error(
                    type,
                    type.getSimpleName() + " is a part of the app "
                            + app.element().getSimpleName() + ", but "
                            + app.element().getSimpleName() + "_ cannot make one: " + problem);
        }
        return problem.isEmpty();
    }

    private String problem(TypeElement type, boolean elsewhere) {
        if (type.getKind() == ElementKind.ENUM) {
            return "it is an enum. Write a class.";
        }
        if (type.getEnclosingElement() instanceof TypeElement && !Language.has(type, Modifier.STATIC)) {
            return "it belongs to an object of another class. Write 'static' before 'class'.";
        }
        if (!Language.isVisible(type, elsewhere)) {
            return elsewhere
                    ? "it is in another package and not public. Write:\n    public " + head(type)
                    : "it is private.";
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> isUsable(constructor, elsewhere))
                ? ""
                : "it has no constructor without parameters. Add:\n    public " + type.getSimpleName() + "() {}";
    }

    private boolean isUsable(ExecutableElement constructor, boolean elsewhere) {
        return constructor.getParameters().isEmpty()
                && (elsewhere
                        ? Language.has(constructor, Modifier.PUBLIC)
                        : !Language.has(constructor, Modifier.PRIVATE))
                && constructor.getThrownTypes().stream().allMatch(language::isUnchecked);
    }

    private static String head(TypeElement type) {
        boolean isFinal = Language.has(type, Modifier.FINAL) && type.getKind() == ElementKind.CLASS;
        String keyword = type.getKind() == ElementKind.RECORD ? "record " : "class ";
        return (isFinal ? "final " : "") + keyword + type.getSimpleName();
    }
}
