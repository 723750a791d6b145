package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads how the database computes fields, and refuses what could not act. */
final class GeneratedReader {
    private final Language language;

    GeneratedReader(Language language) {
        this.language = language;
    }

    /** Returns how a field is computed, empty when it is written. */
    Optional<GeneratedDeclaration> read(
            VariableElement field, FieldKind kind, AnnotationUse options, FieldMessages problems) {
        Optional<AnnotationUse> use = language.annotation(field, Api.orm("GeneratedField"));
        if (use.isEmpty() || isRefused(kind, problems)) {
            return Optional.empty();
        }
        refuseOptions(options, problems);
        return use.map(found -> new GeneratedDeclaration(found.text("expression"), found.flag("stored")));
    }

    private static boolean isRefused(FieldKind kind, FieldMessages problems) {
        String what = kind instanceof FieldKind.Reference
                ? "a relation"
                : kind.isCounted() ? "a key that the database counts up" : kind.isVersion() ? "the version" : "";
        if (!what.isEmpty()) {
            problems.error("is " + what + ", which no expression can give. Remove @GeneratedField.");
        }
        return !what.isEmpty();
    }

    /** What is for values that somebody writes has no use where nobody does. */
    private static void refuseOptions(AnnotationUse options, FieldMessages problems) {
        List<String> useless = new ArrayList<>();
        Stream.of("autoNow", "autoNowAdd").filter(options::flag).forEach(useless::add);
        Stream.of("defaultValue", "choices", "validators").filter(options::has).forEach(useless::add);
        if (options.values().containsKey("blank") && !options.flag("blank")) {
            useless.add("blank");
        }
        if (!useless.isEmpty()) {
            problems.error("is generated, and nobody writes it: " + String.join(", ", useless)
                    + " would do nothing. Remove this, or @GeneratedField.");
        }
    }

    /** Looks whether the generated fields of a model can be computed from the others. */
    static void check(TypeElement model, List<FieldDeclaration> fields, Messages messages) {
        ExpressionNames names = ExpressionNames.ofGenerated(fields);
        for (FieldDeclaration field : fields) {
            field.generated().ifPresent(generated -> {
                String name = model.getSimpleName() + "." + field.name();
                if (field.primaryKey()) {
                    messages.error(
                            field.element(),
                            name
                                    + " is generated and the key, or a part of it, which is given before a row is computed. "
                                    + "Remove @GeneratedField.");
                }
                names.problem(generated.expression())
                        .ifPresent(problem -> messages.error(
                                field.element(),
                                name + " is generated as \"" + generated.expression() + "\": " + problem));
            });
        }
    }
}
