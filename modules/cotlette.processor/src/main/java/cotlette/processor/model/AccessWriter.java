package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.List;
import java.util.function.Function;

/** Writes {@code Access}: makes, reads and writes a model's objects. */
final class AccessWriter {
    private final SourceFile file;
    private final ColumnNames names;
    private final ModelDeclaration model;
    private final String type;
    private final String object;
    private final String outOfBounds;

    AccessWriter(SourceFile file, ColumnNames names, ModelDeclaration model) {
        this.file = file;
        this.names = names;
        this.model = model;
        this.type = file.name(model.element());
        this.object = file.name("java.lang.Object");
        this.outOfBounds = "default -> throw new " + file.name("java.lang.IndexOutOfBoundsException") + "(field);";
    }

    /**
     * Writes the class.
     *
     * @param nullMarked whether the model's package refuses null; its fields hold null all the same before they are filled in
     */
    void write(boolean nullMarked) {
        SourceText body = file.body().blank();
        if (nullMarked) {
            body.line("@" + file.name("org.jspecify.annotations.NullUnmarked"));
        }
        body.open(
                "private static final class Access implements " + file.name(Api.orm("ModelAccess")) + "<" + type + ">");
        new OptionsWriter(file, model).write();
        PropertyWriter properties = new PropertyWriter(file, names, model);
        properties.writeNames();
        new FieldsWriter(file, names, model).write();
        file.override("public " + type + " create()")
                .line("return new " + type + "();")
                .close();
        writeRead();
        writeGet();
        writeSet();
        writeReference();
        new KeyWriter(file, names, model).writeAccess();
        new ManyWriter(file, model).writeAccess();
        properties.writeMethods();
        body.close();
    }

    private void writeRead() {
        SourceText body = file.override("public " + type + " read(" + file.name(Api.orm("Row")) + " row, int from)")
                .line(type + " model = new " + type + "();");
        List<FieldDeclaration> fields = model.fields();
        for (int i = 0; i < fields.size(); i++) {
            String value = column(fields.get(i), i, i == 0 ? "from" : "from + " + i);
            body.assignment("model." + fields.get(i).name(), value);
        }
        body.line("return model;").close();
    }

    private String column(FieldDeclaration field, int position, String index) {
        String value = "row.value(" + index + ", " + names.valueClass(field.kind()) + ".class)";
        return switch (field.kind()) {
            case FieldKind.Scalar scalar
            when scalar.annotation().javaType() == JavaType.STRING -> "row.text(" + index + ")";
            case FieldKind.Scalar scalar
            when scalar.primitive() -> "row." + scalar.annotation().javaType().primitive() + "Value(" + index + ")";
            case FieldKind.Scalar _ -> value;
            case FieldKind.Custom custom ->
                file.simpleName() + ".TYPE.value(row, " + index + ", " + position + ", " + names.valueClass(custom)
                        + ".class)";
            case FieldKind.Reference reference -> reference(value, reference);
        };
    }

    private void writeGet() {
        SourceText body = file.override("public " + object + " get(" + type + " model, int field)")
                .open("return switch (field)");
        writeCases(
                body,
                field -> field.kind() instanceof FieldKind.Reference reference
                        ? names.bound(field, reference) + ".id().orElse(null)"
                        : "model." + field.name());
        body.line(outOfBounds).close("};").close();
    }

    private void writeSet() {
        SourceText body = file.override("public void set(" + type + " model, int field, " + object + " value)")
                .open("switch (field)");
        writeCases(
                body,
                field -> "model." + field.name() + " = "
                        + (field.kind() instanceof FieldKind.Reference reference
                                ? reference("value", reference)
                                : "(" + names.valueClass(field.kind()) + ") value"));
        body.line(outOfBounds).close().close();
    }

    private void writeReference() {
        SourceText body = file.override(
                "public " + file.name(Api.orm("ForeignKey")) + "<?> reference(" + type + " model, int field)");
        List<FieldDeclaration> fields = model.fields();
        if (fields.stream().noneMatch(field -> field.kind() instanceof FieldKind.Reference)) {
            body.line(outOfBounds.substring(outOfBounds.indexOf("throw"))).close();
            return;
        }
        body.open("return switch (field)");
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() instanceof FieldKind.Reference) {
                body.line("case " + i + " -> model." + fields.get(i).name() + ";");
            }
        }
        body.line(outOfBounds).close("};").close();
    }

    private void writeCases(SourceText body, Function<FieldDeclaration, String> result) {
        int position = 0;
        for (FieldDeclaration field : model.fields()) {
            body.choice("case " + position, result.apply(field));
            position++;
        }
    }

    private String reference(String key, FieldKind.Reference reference) {
        return file.name(Api.orm(reference.javaClass())) + ".read(" + key + ", " + names.targetArguments(reference)
                + ")";
    }
}
