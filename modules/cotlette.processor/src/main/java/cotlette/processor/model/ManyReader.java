package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Names;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the relations of a model to any number of objects. */
final class ManyReader {
    private final Language language;
    private final Messages messages;

    ManyReader(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    static boolean isMany(VariableElement field) {
        return Language.nameOf(field.asType()).equals(Api.orm("ManyToMany"));
    }

    /** Returns the relation, empty when something is wrong with it, which then was said. */
    Optional<ManyDeclaration> read(TypeElement model, VariableElement field, String modelTable) {
        FieldMessages problems = new FieldMessages(messages, model, field);
        Optional<TypeElement> target = Language.argument(language.typeIn(model, field))
                .flatMap(Language::element)
                .filter(other -> language.isA(other, Api.MODEL) && !Language.has(other, Modifier.ABSTRACT));
        if (target.isEmpty()) {
            problems.error(
                    "does not refer to a model. The class in ManyToMany<…> must extend Model and must not be abstract.");
            return Optional.empty();
        }
        if (Language.has(field, Modifier.PRIVATE) || Language.has(field, Modifier.FINAL)) {
            problems.error(
                    "is private or final, so a relation cannot be put into it.",
                    "@ManyToManyField",
                    problems.javaType());
            return Optional.empty();
        }
        AnnotationUse options = language.annotationOrDefaults(field, Api.orm("ManyToManyField"));
        Optional<TypeElement> through = options.type("through")
                .flatMap(Language::element)
                .filter(type -> !type.getQualifiedName().contentEquals(Api.MODEL));
        for (TypeElement side : List.of(model, target.get())) {
            if (through.isEmpty() && KeyReader.annotation(language, side).isPresent()) {
                problems.error("has a table of its own, which " + KeyReader.noReference(side)
                        + " or write a model for the table, whose foreign keys say toField: through = ….");
                return Optional.empty();
            }
        }
        List<String> throughFields = options.texts("throughFields");
        if (!throughFields.isEmpty() && (through.isEmpty() || throughFields.size() != 2)) {
            problems.error(
                    "has throughFields that make no sense: they are the names of two foreign keys of the model in "
                            + "through, that to " + model.getSimpleName() + " first.");
            return Optional.empty();
        }
        String table = options.text("table");
        return Optional.of(new ManyDeclaration(
                field,
                target.get(),
                through,
                throughFields,
                options.text("relatedName"),
                options.flag("symmetrical") && target.get().equals(model),
                table.isEmpty()
                        ? modelTable + "_"
                                + Names.snakeCase(field.getSimpleName().toString())
                        : table));
    }
}
