package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Language;
import cotlette.processor.model.FieldPresentation.ChoiceDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a field's annotation says to people, and refuses what could not act. */
final class PresentationReader {
    private final Language language;
    private final AnnotationUse options;
    private final FieldKind kind;
    private final FieldMessages problems;

    PresentationReader(Language language, AnnotationUse options, FieldKind kind, FieldMessages problems) {
        this.language = language;
        this.options = options;
        this.kind = kind;
        this.problems = problems;
    }

    FieldPresentation read(VariableElement field) {
        return new FieldPresentation(
                options.text("verboseName"),
                options.text("helpText"),
                flag("blank"),
                flag("editable"),
                kind instanceof FieldKind.Scalar scalar ? choices(scalar, field) : List.of(),
                validators());
    }

    /** An annotation without the option leaves it as it is for others. */
    private boolean flag(String member) {
        return !options.values().containsKey(member) || options.flag(member);
    }

    private List<ChoiceDeclaration> choices(FieldKind.Scalar scalar, VariableElement field) {
        List<ChoiceDeclaration> choices = new ArrayList<>();
        for (AnnotationUse choice : language.annotations(options, "choices")) {
            String value = choice.text("value");
            String label = choice.text("label");
            try {
                choices.add(new ChoiceDeclaration(
                        FieldDefaults.literal(scalar, field, value), label.isEmpty() ? value : label));
            } catch (IllegalArgumentException misfit) {
                problems.error("has the choice " + misfit.getMessage() + ".");
            }
        }
        return choices;
    }

    private List<TypeElement> validators() {
        List<TypeElement> validators = options.types("validators").stream()
                .flatMap(type -> Language.element(type).stream())
                .toList();
        for (TypeElement validator : validators) {
            boolean usable = !Language.has(validator, Modifier.ABSTRACT)
                    && ElementFilter.constructorsIn(validator.getEnclosedElements()).stream()
                            .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                    && !Language.has(constructor, Modifier.PRIVATE));
            if (!usable) {
                problems.error("has the validator " + validator.getSimpleName()
                        + ", which cannot be made: it is abstract, or has no constructor without parameters.");
            }
        }
        return validators;
    }
}
