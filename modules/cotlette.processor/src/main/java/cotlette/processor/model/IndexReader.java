package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the indexes that a model and those that it extends have over several columns. */
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
        List<IndexDeclaration> indexes = new ArrayList<>();
        for (TypeElement declaring : language.lineage(model, Api.MODEL)) {
            for (AnnotationUse use : uses(declaring)) {
                IndexDeclaration index = new IndexDeclaration(use.texts("fields"), use.flag("unique"));
                check(model, index, names);
                indexes.add(index);
            }
        }
        return indexes;
    }

    private List<AnnotationUse> uses(TypeElement type) {
        return language.annotation(type, INDEX)
                .map(List::of)
                .orElseGet(() -> language.annotation(type, INDEX + ".Several")
                        .map(several -> language.annotations(several, "value"))
                        .orElse(List.of()));
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
                .filter(field -> !names.contains(field))
                .forEach(field -> messages.error(
                        model,
                        name + " has an index over '" + field + "', which is none of its fields: "
                                + String.join(", ", names) + "."));
    }
}
