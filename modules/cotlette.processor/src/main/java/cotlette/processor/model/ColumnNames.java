package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;

/** The classes of columns and paths, as a file writes them. */
final class ColumnNames {
    private final SourceFile file;

    ColumnNames(SourceFile file) {
        this.file = file;
    }

    /** Returns the class of a field's column. */
    String columnClass(FieldDeclaration field) {
        return file.name(Api.orm(field.kind().columnClass()));
    }

    /** Returns the type of a field's column in queries about {@code root}. */
    String columnType(FieldDeclaration field, String root) {
        String arguments = switch (field.kind()) {
            case FieldKind.Reference reference ->
                ", " + file.name(reference.model()) + ", " + file.name(reference.keyType());
            case FieldKind.Scalar scalar -> scalar.annotation().hasTypedColumn() ? ", " + valueClass(scalar) : "";
            case FieldKind.Custom custom -> ", " + valueClass(custom);
        };
        return columnClass(field) + "<" + root + arguments + ">";
    }

    /** Returns the class of a field's values, boxed. */
    String valueClass(FieldKind kind) {
        return kind.valueClass().endsWith("[]") ? kind.valueClass() : file.name(kind.valueClass());
    }

    /** Returns the class of the path to the model that a foreign key refers to. */
    String pathClass(FieldKind.Reference reference) {
        String generated = Language.generatedName(reference.model());
        return generated.equals(file.qualifiedName()) ? "Of" : file.name(generated) + ".Of";
    }

    /** Returns the expression that has the metadata of the model that a foreign key refers to. */
    String targetType(FieldKind.Reference reference) {
        return file.name(Language.generatedName(reference.model())) + ".TYPE";
    }

    /** Returns the expression that has the foreign key in a field of {@code model}, never null, and bound to its model. */
    String bound(FieldDeclaration field, FieldKind.Reference reference) {
        return file.name(Api.orm(reference.javaClass())) + ".bound(model." + field.name() + ", "
                + targetArguments(reference) + ")";
    }

    /** Returns the arguments that say what a foreign key refers to: the model, and the field when it is not the key. */
    String targetArguments(FieldKind.Reference reference) {
        return targetType(reference) + (reference.toField().isEmpty() ? "" : ", " + Literals.text(reference.toField()));
    }

    /** Returns the type of a foreign key's column as reached from {@code R}. */
    String reachedType(FieldKind.Reference reference) {
        return file.name(Api.orm("RelationColumn")) + "<R, " + file.name(reference.model()) + ", "
                + file.name(reference.keyType()) + ">";
    }
}
