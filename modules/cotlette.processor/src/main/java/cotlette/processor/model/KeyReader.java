package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what the key of a model is: one of its fields, or several that are a record together. */
final class KeyReader {
    private final Language language;
    private final Messages messages;

    KeyReader(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Returns the annotation by which a model has a key of several fields. */
    static Optional<AnnotationUse> annotation(Language language, TypeElement model) {
        return language.lineage(model, Api.MODEL).stream()
                .flatMap(type -> language.annotation(type, Api.orm("CompositeKey")).stream())
                .reduce((_, nearest) -> nearest);
    }

    /** Returns why nothing refers to a model whose key is several fields, and what to do, to be read after the name of what would. */
    static String noReference(TypeElement model) {
        String name = model.getSimpleName().toString();
        return "refers to " + name + ", whose key is several fields, and a foreign key holds one value. Give " + name
                + " a key of one field, such as @AutoField public Long id, and @Index(fields = {…}, unique = true) in place of "
                + "@CompositeKey;";
    }

    /**
     * Returns the key when it is several fields, empty when it is one field, or something is wrong with it, which then was said.
     *
     * @param complete whether {@code fields} are all that the model declares
     */
    Optional<KeyDeclaration> read(TypeElement model, List<FieldDeclaration> fields, boolean complete) {
        Optional<AnnotationUse> annotation = annotation(language, model);
        if (annotation.isEmpty()) {
            checkSingle(model, fields, complete);
            return Optional.empty();
        }
        return annotation
                .flatMap(use -> use.type("value"))
                .flatMap(Language::element)
                .flatMap(type -> new KeyComponents(messages, model, annotation.get(), type, fields).read(complete));
    }

    private void checkSingle(TypeElement model, List<FieldDeclaration> fields, boolean complete) {
        List<FieldDeclaration> keys =
                fields.stream().filter(FieldDeclaration::primaryKey).toList();
        String name = model.getSimpleName().toString();
        if (keys.isEmpty() && complete) {
            messages.error(model, "The model " + name + " has no key. Add:\n    @AutoField public Long id;");
        }
        keys.stream()
                .skip(1)
                .forEach(key -> messages.error(
                        key.element(),
                        "The model " + name + " has two keys, "
                                + keys.getFirst().name() + " and " + key.name() + ". Keep one of them."));
    }
}
