package cotlette.processor.model;

import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/** Writes what templates may read of a model's object: its fields, the objects it refers to, and its public methods. */
final class PropertyWriter {
    private final SourceFile file;
    private final ModelDeclaration model;
    private final Map<String, String> expressions = new LinkedHashMap<>();

    PropertyWriter(SourceFile file, ColumnNames names, ModelDeclaration model) {
        this.file = file;
        this.model = model;
        for (FieldDeclaration field : model.fields()) {
            if (field.kind() instanceof FieldKind.Reference reference) {
                expressions.put(field.name(), names.bound(field, reference) + ".find().orElse(null)");
                expressions.putIfAbsent(field.name() + "_id", names.bound(field, reference) + ".id().orElse(null)");
            } else {
                expressions.put(field.name(), "model." + field.name());
            }
        }
        model.many()
                .forEach(many ->
                        expressions.putIfAbsent(many.name(), file.simpleName() + "." + many.name() + "().of(model)"));
        model.incoming()
                .forEach(incoming -> expressions.putIfAbsent(
                        incoming.name(),
                        file.simpleName() + "." + incoming.name() + "().of(model)"
                                + (incoming.single() ? ".orElse(null)" : "")));
        for (ExecutableElement method : model.methods()) {
            file.mentions(method);
            expressions.putIfAbsent(method.getSimpleName().toString(), "model." + method.getSimpleName() + "()");
        }
    }

    void writeNames() {
        String list = file.name("java.util.List");
        String declaration = "private static final " + list + "<" + file.name("java.lang.String") + "> PROPERTIES";
        List<String> names = Literals.texts(List.copyOf(expressions.keySet()));
        file.body().assignment(declaration, list + ".of(", names, ")");
    }

    void writeMethods() {
        String string = file.name("java.lang.String");
        file.override("public " + file.name("java.util.List") + "<" + string + "> propertyNames()")
                .line("return PROPERTIES;")
                .close();
        SourceText body = file.override("public " + file.name("java.lang.Object") + " property("
                        + file.name(model.element()) + " model, " + string + " name)")
                .open("return switch (name)");
        expressions.forEach((name, expression) -> body.choice("case " + Literals.text(name), expression));
        body.choice(
                        "default",
                        "throw new " + file.name("java.lang.IllegalArgumentException") + "(\"" + model.name()
                                + " has no property '\" + name + \"'.\")")
                .close("};")
                .close();
    }
}
