package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Output;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.List;

/** Writes {@code User_} for a model: its columns, metadata, manager, and the way to the columns of related models. */
public final class ModelWriter {
    private final Language language;
    private final Output output;

    /** Creates a writer. */
    public ModelWriter(Language language, Output output) {
        this.language = language;
        this.output = output;
    }

    /** Writes the class of one model. */
    public void write(ModelDeclaration model) {
        SourceFile file = output.begin(model.element());
        file.reserve("Of", "Access", "R");
        String type = file.name(model.element());
        writeColumns(file, model, type);
        file.body().blank().line("private " + file.simpleName() + "() {}");
        for (FieldDeclaration field : model.fields()) {
            file.mentions(field.element());
            if (field.kind() instanceof FieldKind.Reference reference) {
                writeRelation(file, field, reference, type);
            }
        }
        writePath(file, model, type);
        new AccessWriter(file, model, language.isNullMarked(model.element())).write();
        output.write(
                file,
                model.element(),
                "The columns of {@link " + type + "}, its metadata and its manager.",
                "public final class " + file.simpleName());
    }

    private static void writeColumns(SourceFile file, ModelDeclaration model, String type) {
        String path = file.name(Api.orm("FieldPath"));
        SourceText body = file.body();
        body.line("private static final Of<" + type + "> SELF = new Of<>(" + path + ".ROOT);")
                .blank();
        for (FieldDeclaration field : model.fields()) {
            String declaration = "public static final " + columnType(file, field, type) + " " + field.name();
            if (field.kind() instanceof FieldKind.Reference reference) {
                List<String> arguments = List.of(
                        path + ".ROOT.then(" + Literals.text(field.name()) + ")",
                        file.name(reference.keyType()) + ".class",
                        "model -> model." + field.name(),
                        "() -> " + file.simpleName() + ".TYPE");
                body.assignment(declaration, "new " + file.name(Api.orm("ForeignKeyColumn")) + "<>(", arguments, ")");
            } else {
                body.assignment(declaration, "SELF." + field.name());
            }
        }
        String modelType = file.name(Api.orm("ModelType"));
        String manager = file.name(Api.orm("Manager"));
        body.blank();
        body.assignment(
                "public static final " + modelType + "<" + type + "> TYPE",
                "new " + modelType + "<>(",
                List.of(
                        type + ".class",
                        Literals.text(model.appLabel()),
                        Literals.text(model.table()),
                        "new Access()",
                        "Access::fields"),
                ")");
        body.assignment("public static final " + manager + "<" + type + "> objects", "new " + manager + "<>(TYPE)");
    }

    private static void writeRelation(
            SourceFile file, FieldDeclaration field, FieldKind.Reference reference, String type) {
        String target = file.name(Language.generatedName(reference.model()));
        String path = file.name(Api.orm("FieldPath"));
        file.body()
                .blank()
                .line("/** Leads to the columns of {@link " + file.name(reference.model()) + "}. */")
                .open("public static " + target + ".Of<" + type + "> " + field.name() + "()")
                .line("return new " + target + ".Of<>(" + path + ".ROOT.then(" + Literals.text(field.name()) + "));")
                .close();
    }

    private static void writePath(SourceFile file, ModelDeclaration model, String type) {
        List<FieldDeclaration> columns = model.fields().stream()
                .filter(field -> !(field.kind() instanceof FieldKind.Reference))
                .toList();
        SourceText body = file.body()
                .blank()
                .line("/** The same columns, reached from {@code R} over foreign keys. */")
                .open("public static final class Of<R> extends " + file.name(Api.orm("RelationPath")) + "<R, " + type
                        + ">");
        columns.forEach(field -> body.line("public final " + columnType(file, field, "R") + " " + field.name() + ";"));
        body.blank()
                .line("/** Creates the columns at the end of {@code path}. */")
                .open("public Of(" + file.name(Api.orm("FieldPath")) + " path)")
                .line("super(path);");
        columns.forEach(field -> body.line("this." + field.name() + " = new " + columnClass(file, field) + "<>(at("
                + Literals.text(field.name()) + "));"));
        body.close();
        for (FieldDeclaration field : model.fields()) {
            if (field.kind() instanceof FieldKind.Reference reference) {
                String target = file.name(Language.generatedName(reference.model()));
                body.blank()
                        .line("/** Leads to the columns of {@link " + file.name(reference.model()) + "}. */")
                        .open("public " + target + ".Of<R> " + field.name() + "()")
                        .line("return new " + target + ".Of<>(at(" + Literals.text(field.name()) + "));")
                        .close();
            }
        }
        body.close();
    }

    private static String columnClass(SourceFile file, FieldDeclaration field) {
        return file.name(Api.orm(field.kind().columnClass()));
    }

    private static String columnType(SourceFile file, FieldDeclaration field, String root) {
        String arguments = switch (field.kind()) {
            case FieldKind.Reference reference ->
                ", " + file.name(reference.model()) + ", " + file.name(reference.keyType());
            case FieldKind.DateTime _ -> ", " + file.name(field.kind().valueClass());
            default -> "";
        };
        return columnClass(file, field) + "<" + root + arguments + ">";
    }
}
