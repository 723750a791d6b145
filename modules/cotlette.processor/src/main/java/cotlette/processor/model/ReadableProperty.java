package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * Something templates may read of a model's object.
 *
 * @param expression how it is read from {@code model}
 */
record ReadableProperty(String name, String expression) {
    /** Returns the fields and methods of a model; a field hides a method of its name. */
    static List<ReadableProperty> of(SourceFile file, ModelDeclaration model) {
        Map<String, String> expressions = new LinkedHashMap<>();
        for (FieldDeclaration field : model.fields()) {
            if (field.kind() instanceof FieldKind.Reference reference) {
                String target = file.name(Language.generatedName(reference.model())) + ".TYPE";
                String bound = file.name(Api.orm("ForeignKey")) + ".bound(model." + field.name() + ", " + target + ")";
                expressions.put(field.name(), bound + ".find().orElse(null)");
                expressions.putIfAbsent(field.name() + "_id", bound + ".id().orElse(null)");
            } else {
                expressions.put(field.name(), "model." + field.name());
            }
        }
        for (ExecutableElement method : model.methods()) {
            file.mentions(method);
            expressions.putIfAbsent(method.getSimpleName().toString(), "model." + method.getSimpleName() + "()");
        }
        List<ReadableProperty> properties = new ArrayList<>();
        expressions.forEach((name, expression) -> properties.add(new ReadableProperty(name, expression)));
        return properties;
    }
}
