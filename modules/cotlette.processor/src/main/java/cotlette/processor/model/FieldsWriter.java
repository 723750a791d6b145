package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import java.util.List;

/** Writes the method that returns a model's fields as metadata. */
final class FieldsWriter {
    private final SourceFile file;
    private final ModelDeclaration model;

    FieldsWriter(SourceFile file, ModelDeclaration model) {
        this.file = file;
        this.model = model;
    }

    void write() {
        String list = file.name("java.util.List");
        String modelField = file.name(Api.orm("ModelField"));
        file.body()
                .blank()
                .open("static " + list + "<" + modelField + "> fields()")
                .call(
                        "return " + list + ".of(",
                        model.fields().stream().map(this::field).toList(),
                        ");")
                .close();
    }

    private String field(FieldDeclaration field) {
        StringBuilder text = new StringBuilder(file.name(Api.orm("ModelField")))
                .append(".of(")
                .append(String.join(
                        ", ",
                        List.of(
                                Literals.text(field.name()),
                                Literals.text(field.column()),
                                type(field.kind()),
                                file.name(field.kind().valueClass()) + ".class")))
                .append(")");
        append(text, field.primaryKey(), ".asPrimaryKey()");
        append(text, field.nullable(), ".orNull()");
        append(text, field.unique(), ".withUnique()");
        append(text, field.index(), ".withIndex()");
        field.defaultValue()
                .ifPresent(
                        literal -> text.append(".withDefault(").append(literal).append(")"));
        return text.toString();
    }

    private static void append(StringBuilder text, boolean wanted, String call) {
        if (wanted) {
            text.append(call);
        }
    }

    private String type(FieldKind kind) {
        String fieldType = file.name(Api.orm("FieldType"));
        return switch (kind) {
            case FieldKind.Auto _ -> "new " + fieldType + ".Auto()";
            case FieldKind.Char(int maxLength) -> "new " + fieldType + ".Char(" + maxLength + ")";
            case FieldKind.Text _ -> "new " + fieldType + ".Text()";
            case FieldKind.Int _ -> "new " + fieldType + ".Int()";
            case FieldKind.Bool _ -> "new " + fieldType + ".Bool()";
            case FieldKind.DateTime(boolean autoNow, boolean autoNowAdd) ->
                "new " + fieldType + ".DateTime(" + autoNow + ", " + autoNowAdd + ")";
            case FieldKind.Reference reference ->
                "new " + fieldType + ".Reference(() -> " + file.name(Language.generatedName(reference.model()))
                        + ".TYPE, " + file.name(Api.orm("OnDelete")) + "." + reference.onDelete() + ")";
        };
    }
}
