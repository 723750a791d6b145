package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** Reads the conditions that the database holds for a model and those that it extends. */
final class CheckReader {
    static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private final Language language;
    private final Messages messages;

    CheckReader(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    List<CheckDeclaration> read(TypeElement model, List<FieldDeclaration> fields) {
        ExpressionNames names = new ExpressionNames(fields);
        Set<String> taken = new HashSet<>();
        List<CheckDeclaration> checks = new ArrayList<>();
        for (TypeElement declaring : language.lineage(model, Api.MODEL)) {
            for (AnnotationUse use : language.repeated(declaring, Api.orm("Check"))) {
                CheckDeclaration check = new CheckDeclaration(use.text("name"), use.text("condition"));
                String beginning = "The model " + model.getSimpleName() + " has the check '" + check.name() + "', ";
                if (!NAME.matcher(check.name()).matches()) {
                    messages.error(model, beginning + "which is no name. Use ASCII letters, digits and underscores.");
                } else if (!taken.add(check.name())) {
                    messages.error(model, beginning + "twice. Give one of them another name.");
                }
                names.problem(check.condition())
                        .ifPresent(problem -> messages.error(
                                model, beginning + "whose condition is \"" + check.condition() + "\": " + problem));
                checks.add(check);
            }
        }
        return checks;
    }
}
