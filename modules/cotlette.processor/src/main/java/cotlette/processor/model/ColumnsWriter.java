package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the static members: the columns, the metadata, the manager, and the methods that lead to related models.
 *
 * <p>No initialiser may touch the model or the class generated for another one: two threads that begin with different models would
 * wait for each other, or see a manager that is still null. What needs another model is a lambda or a method.
 */
final class ColumnsWriter {
    private final SourceFile file;
    private final ColumnNames names;
    private final ModelDeclaration model;
    private final String type;
    private final String root;

    ColumnsWriter(SourceFile file, ColumnNames names, ModelDeclaration model) {
        this.file = file;
        this.names = names;
        this.model = model;
        this.type = file.name(model.element());
        this.root = file.name(Api.orm("FieldPath")) + ".ROOT";
    }

    void write() {
        file.body()
                .line("private static final Of<" + type + "> SELF = new Of<>(" + root + ");")
                .blank();
        model.fields().forEach(this::writeColumn);
        new KeyWriter(file, names, model).writeColumn();
        file.body().blank();
        writeType();
        new ManyWriter(file, model).writeLinks();
        file.body().blank().line("private " + file.simpleName() + "() {}");
        model.fields().forEach(this::writeRelation);
        new RelatedWriter(file, model).writeStatic();
    }

    private void writeColumn(FieldDeclaration field) {
        SourceText body = file.body();
        String declaration = "public static final " + names.columnType(field, type) + " " + field.name();
        if (field.kind() instanceof FieldKind.Reference reference) {
            List<String> arguments = List.of(
                    root + ".then(" + Literals.text(field.name()) + ")",
                    file.name(reference.keyType()) + ".class",
                    "model -> model." + field.name(),
                    "() -> " + file.simpleName() + ".TYPE");
            body.assignment(declaration, "new " + names.columnClass(field) + "<>(", arguments, ")");
        } else {
            body.assignment(declaration, "SELF." + field.name());
        }
    }

    private void writeType() {
        String modelType = file.name(Api.orm("ModelType"));
        String manager = file.name(Api.orm("Manager"));
        List<String> arguments = new ArrayList<>(List.of(
                type + ".class",
                Literals.text(model.appLabel()),
                Literals.text(model.table()),
                "new Access()",
                "Access::fields"));
        arguments.addAll(new OptionsWriter(file, model).argument());
        file.body()
                .assignment(
                        "public static final " + modelType + "<" + type + "> TYPE",
                        "new " + modelType + "<>(",
                        arguments,
                        ")")
                .assignment("public static final " + manager + "<" + type + "> objects", "new " + manager + "<>(TYPE)");
    }

    private void writeRelation(FieldDeclaration field) {
        if (field.kind() instanceof FieldKind.Reference reference) {
            String path = names.pathClass(reference);
            file.body()
                    .blank()
                    .line("/** Leads to the columns of {@link " + file.name(reference.model()) + "}. */")
                    .open("public static " + path + "<" + type + "> " + field.name() + "()")
                    .line("return new " + path + "<>(" + root + ".then(" + Literals.text(field.name()) + "));")
                    .close();
        }
    }
}
