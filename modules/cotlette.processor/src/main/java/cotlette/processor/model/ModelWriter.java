package cotlette.processor.model;

import cotlette.processor.language.Language;
import cotlette.processor.language.Output;
import cotlette.processor.source.SourceFile;

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
        file.exposes(model.element().asType());
        for (FieldDeclaration field : model.fields()) {
            file.mentions(field.element());
            file.exposes(field.element().asType());
            if (field.kind() instanceof FieldKind.Reference reference) {
                file.exposes(reference.model().asType());
            }
        }
        model.many().forEach(many -> {
            file.mentions(many.element());
            file.exposes(many.target().asType());
            many.through().ifPresent(through -> file.exposes(through.asType()));
        });
        model.incoming().forEach(incoming -> file.exposes(incoming.owner().asType()));
        model.key().ifPresent(key -> file.exposes(key.record().asType()));
        ColumnNames names = new ColumnNames(file);
        new ColumnsWriter(file, names, model).write();
        new PathWriter(file, names, model).write();
        new AccessWriter(file, names, model).write(language.isNullMarked(model.element()));
        output.write(
                file,
                model.element(),
                "The columns of {@link " + type + "}, its metadata and its manager.",
                "public final class " + file.simpleName());
    }
}
