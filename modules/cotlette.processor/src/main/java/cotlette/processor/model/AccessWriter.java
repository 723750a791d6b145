package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.List;

/** Writes the class that makes, reads and writes a model's objects. */
final class AccessWriter {
    private final SourceFile file;
    private final ModelDeclaration model;
    private final boolean nullMarked;
    private final String type;
    private final String object;

    AccessWriter(SourceFile file, ModelDeclaration model, boolean nullMarked) {
        this.file = file;
        this.model = model;
        this.nullMarked = nullMarked;
        this.type = file.name(model.element());
        this.object = file.name("java.lang.Object");
    }

    void write() {
        SourceText body = file.body().blank();
        if (nullMarked) {
            // A column may be null where the type of the Java field says otherwise: in an object that is not filled in
            // yet.
            body.line("@" + file.name("org.jspecify.annotations.NullUnmarked"));
        }
        body.open(
                "private static final class Access implements " + file.name(Api.orm("ModelAccess")) + "<" + type + ">");
        List<ReadableProperty> properties = ReadableProperty.of(file, model);
        String texts = file.name("java.util.List") + "<" + file.name("java.lang.String") + ">";
        body.call(
                "private static final " + texts + " PROPERTIES = " + file.name("java.util.List") + ".of(",
                properties.stream()
                        .map(property -> Literals.text(property.name()))
                        .toList(),
                ");");
        new FieldsWriter(file, model).write();
        override("public " + type + " create()")
                .line("return new " + type + "();")
                .close();
        writeRead();
        writeGet();
        writeSet();
        writeReference();
        override("public " + texts + " propertyNames()")
                .line("return PROPERTIES;")
                .close();
        writeProperty(properties);
        body.close();
    }

    private void writeRead() {
        SourceText body = override("public " + type + " read(" + file.name(Api.orm("Row")) + " row, int from)")
                .line(type + " model = new " + type + "();");
        int position = 0;
        for (FieldDeclaration field : model.fields()) {
            body.line("model." + field.name() + " = " + column(field, position == 0 ? "from" : "from + " + position)
                    + ";");
            position++;
        }
        body.line("return model;").close();
    }

    private String column(FieldDeclaration field, String position) {
        return switch (field.kind()) {
            case FieldKind.Char _, FieldKind.Text _ -> "row.text(" + position + ")";
            case FieldKind.Int(boolean primitive) when primitive -> "row.intValue(" + position + ")";
            case FieldKind.Bool(boolean primitive) when primitive -> "row.booleanValue(" + position + ")";
            case FieldKind.Reference reference ->
                file.name(Api.orm("ForeignKey")) + ".read(" + value(field, position) + ", " + targetType(reference)
                        + ")";
            default -> value(field, position);
        };
    }

    private String value(FieldDeclaration field, String position) {
        return "row.value(" + position + ", " + file.name(field.kind().valueClass()) + ".class)";
    }

    private void writeGet() {
        SourceText body = override("public " + object + " get(" + type + " model, int field)")
                .open("return switch (field)");
        int position = 0;
        for (FieldDeclaration field : model.fields()) {
            String value = field.kind() instanceof FieldKind.Reference reference
                    ? bound(field, reference) + ".id().orElse(null)"
                    : "model." + field.name();
            body.line("case " + position++ + " -> " + value + ";");
        }
        body.line("default -> throw new " + file.name("java.lang.IndexOutOfBoundsException") + "(field);")
                .close("};")
                .close();
    }

    private void writeSet() {
        SourceText body = override("public void set(" + type + " model, int field, " + object + " value)")
                .open("switch (field)");
        int position = 0;
        for (FieldDeclaration field : model.fields()) {
            String value = field.kind() instanceof FieldKind.Reference reference
                    ? file.name(Api.orm("ForeignKey")) + ".read(value, " + targetType(reference) + ")"
                    : "(" + file.name(field.kind().valueClass()) + ") value";
            body.line("case " + position++ + " -> model." + field.name() + " = " + value + ";");
        }
        body.line("default -> throw new " + file.name("java.lang.IndexOutOfBoundsException") + "(field);")
                .close()
                .close();
    }

    private void writeReference() {
        String outOfBounds = "throw new " + file.name("java.lang.IndexOutOfBoundsException") + "(field);";
        SourceText body =
                override("public " + file.name(Api.orm("ForeignKey")) + "<?> reference(" + type + " model, int field)");
        if (model.fields().stream().noneMatch(field -> field.kind() instanceof FieldKind.Reference)) {
            body.line(outOfBounds).close();
            return;
        }
        body.open("return switch (field)");
        int position = 0;
        for (FieldDeclaration field : model.fields()) {
            if (field.kind() instanceof FieldKind.Reference) {
                body.line("case " + position + " -> model." + field.name() + ";");
            }
            position++;
        }
        body.line("default -> " + outOfBounds).close("};").close();
    }

    private void writeProperty(List<ReadableProperty> properties) {
        SourceText body = override("public " + object + " property(" + type + " model, " + file.name("java.lang.String")
                        + " name)")
                .open("return switch (name)");
        properties.forEach(
                property -> body.line("case " + Literals.text(property.name()) + " -> " + property.expression() + ";"));
        body.line("default -> throw new " + file.name("java.lang.IllegalArgumentException") + "(\"" + model.name()
                        + " has no property '\" + name + \"'.\");")
                .close("};")
                .close();
    }

    private SourceText override(String head) {
        return file.body().blank().line("@" + file.name("java.lang.Override")).open(head);
    }

    private String bound(FieldDeclaration field, FieldKind.Reference reference) {
        return file.name(Api.orm("ForeignKey")) + ".bound(model." + field.name() + ", " + targetType(reference) + ")";
    }

    private String targetType(FieldKind.Reference reference) {
        return file.name(Language.generatedName(reference.model())) + ".TYPE";
    }
}
