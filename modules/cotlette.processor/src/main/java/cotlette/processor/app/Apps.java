package cotlette.processor.app;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** The apps of a module. */
public final class Apps {
    private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]*");

    private final Language language;
    private final Messages messages;
    private final List<AppDeclaration> all = new ArrayList<>();

    /** Reads the apps of the module that is compiled. */
    public Apps(Language language, Messages messages, List<TypeElement> types) {
        this.language = language;
        this.messages = messages;
        types.forEach(this::read);
    }

    /** Returns all apps. */
    public List<AppDeclaration> all() {
        return List.copyOf(all);
    }

    /** Returns the app to which a class belongs: of nested apps the innermost one. */
    public Optional<AppDeclaration> owner(TypeElement type) {
        String packageName = language.packageOf(type);
        return all.stream()
                .filter(app -> app.owns(packageName))
                .max(Comparator.comparingInt(app -> app.packageName().length()));
    }

    private void read(TypeElement type) {
        AppDeclaration app = new AppDeclaration(type, language.packageOf(type), label(type));
        for (AppDeclaration other : all) {
            if (other.packageName().equals(app.packageName())) {
                messages.error(
                        type,
                        "The package " + app.packageName() + " has two apps, "
                                + other.element().getSimpleName() + " and " + type.getSimpleName()
                                + ". Move one of them into a package of its own.");
            } else if (other.label().equals(app.label())) {
                messages.error(
                        type,
                        "The apps " + other.element() + " and " + type + " have the same label, '" + app.label()
                                + "'. Give one of them another:\n    @AppLabel(\"…\")");
            }
        }
        all.add(app);
    }

    private String label(TypeElement app) {
        Optional<AnnotationUse> given = language.annotation(app, Api.APP_LABEL);
        String packageName = language.packageOf(app);
        String label =
                given.map(use -> use.text("value")).orElse(packageName.substring(packageName.lastIndexOf('.') + 1));
        if (!LABEL.matcher(label).matches()) {
            messages.error(
                    given.orElseGet(() -> AnnotationUse.absent(app)),
                    "The app " + app.getSimpleName() + " has the label '" + label
                            + "'. A label is lower case letters, digits and underscores, a letter first. Write:\n    @AppLabel(\"…\")");
        }
        return label;
    }
}
