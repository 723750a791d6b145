package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the indexes that a model and those that it extends have over several columns, or over expressions. */
final class IndexReader {
    private static final String INDEX = Api.orm("Index");

    private final Language language;
    private final Messages messages;

    IndexReader(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    List<IndexDeclaration> read(TypeElement model, List<FieldDeclaration> fields) {
        List<String> names = fields.stream().map(FieldDeclaration::name).toList();
        ExpressionNames expressions = new ExpressionNames(fields);
        List<IndexDeclaration> indexes = new ArrayList<>();
        for (TypeElement declaring : language.lineage(model, Api.MODEL)) {
            for (AnnotationUse use : language.repeated(declaring, INDEX)) {
                IndexDeclaration index = new IndexDeclaration(
                        use.texts("fields"), use.flag("unique"), use.text("name"), use.text("where"));
                check(model, index, names);
                checkExpressions(model, index, expressions);
                indexes.add(index);
            }
        }
        return indexes;
    }

    private void check(TypeElement model, IndexDeclaration index, List<String> names) {
        String name = "The model " + model.getSimpleName();
        if (index.fields().isEmpty()) {
            messages.error(model, name + " has an index over no fields. Name them: fields = {\"…\", \"…\"}.");
        }
        if (new HashSet<>(index.fields()).size() < index.fields().size()) {
            messages.error(model, name + " has an index with the same field twice: " + index.fields() + ".");
        }
        index.fields().stream()
                .filter(field -> CheckReader.NAME.matcher(field).matches() && !names.contains(field))
                .forEach(field -> messages.error(
                        model,
                        name + " has an index over '" + field + "', which is none of its fields: "
                                + String.join(", ", names) + "."));
    }

    private void checkExpressions(TypeElement model, IndexDeclaration index, ExpressionNames names) {
        List<String> expressions = new ArrayList<>(index.fields().stream()
                .filter(field -> !CheckReader.NAME.matcher(field).matches())
                .toList());
        if (!index.where().isEmpty()) {
            expressions.add(index.where());
        }
        String name = "The model " + model.getSimpleName() + " has an index over " + index.fields();
        for (String expression : expressions) {
            names.problem(expression)
                    .ifPresent(problem ->
                            messages.error(model, name + " with the expression \"" + expression + "\": " + problem));
        }
        if (index.name().isEmpty()
                ? !expressions.isEmpty()
                : !CheckReader.NAME.matcher(index.name()).matches()) {
            messages.error(
                    model,
                    name
                            + (index.name().isEmpty()
                                    ? " that has expressions, and needs a name: name = \"…\"."
                                    : " whose name is no name. Use ASCII letters, digits and underscores."));
        }
    }
}
