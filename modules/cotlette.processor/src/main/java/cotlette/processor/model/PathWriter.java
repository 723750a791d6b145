package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.List;

/** Writes {@code Of}: the columns as reached from another model. Relations are methods, so that circles of models end. */
final class PathWriter {
    private final SourceFile file;
    private final ColumnNames names;
    private final ModelDeclaration model;

    PathWriter(SourceFile file, ColumnNames names, ModelDeclaration model) {
        this.file = file;
        this.names = names;
        this.model = model;
    }

    void write() {
        String base = file.name(Api.orm("RelationPath")) + "<R, " + file.name(model.element()) + ">";
        SourceText body = file.body()
                .blank()
                .line("/** The same columns, reached from {@code R} over foreign keys. */")
                .open("public static final class Of<R> extends " + base);
        List<FieldDeclaration> columns = model.fields().stream()
                .filter(field -> !(field.kind() instanceof FieldKind.Reference))
                .toList();
        columns.forEach(field -> body.line("public final " + names.columnType(field, "R") + " " + field.name() + ";"));
        model.fields().forEach(field -> {
            if (field.kind() instanceof FieldKind.Reference reference) {
                body.line("public final " + names.reachedType(reference) + " " + field.name() + ";");
            }
        });
        body.blank()
                .line("/** Creates the columns at the end of {@code path}. */")
                .open("public Of(" + file.name(Api.orm("FieldPath")) + " path)")
                .line("super(path);");
        columns.forEach(field -> body.line("this." + field.name() + " = new " + names.columnClass(field) + "<>(at("
                + Literals.text(field.name()) + "));"));
        model.fields().stream()
                .filter(field -> field.kind() instanceof FieldKind.Reference)
                .forEach(field -> body.line("this." + field.name() + " = new " + file.name(Api.orm("RelationColumn"))
                        + "<>(at(" + Literals.text(field.name()) + "), () -> " + file.simpleName() + ".TYPE);"));
        body.close();
        model.fields().forEach(this::writeRelation);
        new RelatedWriter(file, model).writeReached();
        body.close();
    }

    private void writeRelation(FieldDeclaration field) {
        if (field.kind() instanceof FieldKind.Reference reference) {
            String path = names.pathClass(reference);
            file.body()
                    .blank()
                    .line("/** Leads to the columns of {@link " + file.name(reference.model()) + "}. */")
                    .open("public " + path + "<R> " + field.name() + "()")
                    .line("return new " + path + "<>(at(" + Literals.text(field.name()) + "));")
                    .close();
        }
    }
}
