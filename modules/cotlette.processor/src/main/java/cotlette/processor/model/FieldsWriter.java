package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.source.Chain;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes the method that returns a model's fields as metadata. */
final class FieldsWriter {
    private final SourceFile file;
    private final ColumnNames names;
    private final ModelDeclaration model;

    FieldsWriter(SourceFile file, ColumnNames names, ModelDeclaration model) {
        this.file = file;
        this.names = names;
        this.model = model;
    }

    void write() {
        String list = file.name("java.util.List");
        String modelField = file.name(Api.orm("ModelField"));
        file.body()
                .blank()
                .open("static " + list + "<" + modelField + "> fields()")
                .callWithChains(
                        "return " + list + ".of(",
                        model.fields().stream().map(this::field).toList(),
                        ");")
                .close();
    }

    private Chain field(FieldDeclaration field) {
        List<String> arguments = List.of(
                Literals.text(field.name()),
                Literals.text(field.column()),
                type(field.kind()),
                names.valueClass(field.kind()) + ".class");
        return new Chain(file.name(Api.orm("ModelField")) + ".of(", arguments, options(field));
    }

    private List<String> options(FieldDeclaration field) {
        List<String> options = new ArrayList<>();
        if (field.kind() instanceof FieldKind.Reference reference) {
            if (!reference.relatedName().isEmpty()) {
                options.add(".relatedAs(" + Literals.text(reference.relatedName()) + ")");
            }
            if (!reference.toField().isEmpty()) {
                options.add(".toField(" + Literals.text(reference.toField()) + ")");
            }
            if (reference.single()) {
                options.add(".oneToOne()");
            }
        }
        if (field.primaryKey()) {
            options.add(".asPrimaryKey()");
        }
        if (field.nullable()) {
            options.add(".orNull()");
        }
        if (field.unique()) {
            options.add(".withUnique()");
        }
        if (field.index()) {
            options.add(".withIndex()");
        }
        field.defaultValue().ifPresent(literal -> options.add(".withDefault(" + literal.in(file) + ")"));
        present(field, options);
        field.generated()
                .ifPresent(generated -> options.add(
                        ".generatedAs(" + Literals.text(generated.expression()) + ", " + generated.stored() + ")"));
        return options;
    }

    private void present(FieldDeclaration field, List<String> options) {
        FieldPresentation presentation = field.presentation();
        if (!presentation.verboseName().isEmpty()) {
            options.add(".withVerboseName(" + Literals.text(presentation.verboseName()) + ")");
        }
        if (!presentation.helpText().isEmpty()) {
            options.add(".withHelpText(" + Literals.text(presentation.helpText()) + ")");
        }
        if (!presentation.blank()) {
            options.add(".withoutBlank()");
        }
        if (!presentation.editable()) {
            options.add(".notEditable()");
        }
        presentation
                .choices()
                .forEach(choice -> options.add(
                        ".withChoice(" + choice.value().in(file) + ", " + Literals.text(choice.label()) + ")"));
        presentation
                .validators()
                .forEach(validator -> options.add(".withValidator(" + names.valueClass(field.kind()) + ".class, new "
                        + file.name(validator) + "())"));
    }

    private String type(FieldKind kind) {
        String fieldType = "new " + file.name(Api.orm("FieldType")) + ".";
        return switch (kind) {
            case FieldKind.Scalar scalar -> {
                String name = scalar.annotation().fieldType();
                yield fieldType + name.substring(0, name.indexOf('(') + 1)
                        + String.join(", ", scalar.arguments()).replace("class", names.valueClass(kind) + ".class")
                        + ")";
            }
            case FieldKind.Custom custom ->
                fieldType + "Custom(" + names.valueClass(kind) + ".class, " + Literals.text(custom.type()) + ")";
            case FieldKind.Reference reference ->
                fieldType + "Reference(() -> " + names.targetType(reference) + ", " + file.name(Api.orm("OnDelete"))
                        + "." + reference.onDelete() + ")";
        };
    }
}
