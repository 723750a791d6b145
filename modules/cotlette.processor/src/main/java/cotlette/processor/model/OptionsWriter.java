package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.source.Chain;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes what a model says of its table as a whole. */
final class OptionsWriter {
    private final SourceFile file;
    private final ModelDeclaration model;

    OptionsWriter(SourceFile file, ModelDeclaration model) {
        this.file = file;
        this.model = model;
    }

    /** Writes the constant that {@link #argument} names. */
    void write() {
        List<String> links = links();
        if (!links.isEmpty()) {
            String options = file.name(Api.orm("ModelOptions"));
            file.body()
                    .blank()
                    .chain(new Chain(
                            "private static final " + options + " OPTIONS = new " + options + "(", List.of(), links));
        }
    }

    /** Returns what {@code ModelType} is given, nothing where the model says nothing. */
    List<String> argument() {
        return links().isEmpty() ? List.of() : List.of("Access.OPTIONS");
    }

    private List<String> links() {
        List<String> links = new ArrayList<>();
        if (!model.ordering().isEmpty()) {
            links.add(".orderedBy(" + texts(model.ordering()) + ")");
        }
        if (!(model.verboseName() + model.verboseNamePlural()).isEmpty()) {
            links.add(".named(" + texts(List.of(model.verboseName(), model.verboseNamePlural())) + ")");
        }
        for (IndexDeclaration index : model.indexes()) {
            links.add(".with(new " + file.name(Api.orm("ModelIndex")) + "(" + file.name("java.util.List") + ".of("
                    + texts(index.fields()) + "), " + index.unique() + named(index) + "))");
        }
        for (CheckDeclaration check : model.checks()) {
            links.add(".with(new " + file.name(Api.orm("ModelCheck")) + "("
                    + texts(List.of(check.name(), check.condition())) + "))");
        }
        if (!model.former().model().isEmpty()) {
            links.add(".renamedFrom(" + texts(model.former().model()) + ")");
        }
        model.former().fields().forEach((field, names) -> {
            links.add(".fieldRenamedFrom(" + texts(List.of(field)) + ", " + texts(names) + ")");
        });
        return links;
    }

    private static String named(IndexDeclaration index) {
        return index.name().isEmpty() ? "" : ", " + texts(List.of(index.name(), index.where()));
    }

    private static String texts(List<String> texts) {
        return String.join(", ", Literals.texts(texts));
    }
}
