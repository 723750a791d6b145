package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Names;
import cotlette.processor.source.Chain;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Writes what belongs to a model's relations to any number of objects: the tables between, metadata, and access. */
final class ManyWriter {
    private final SourceFile file;
    private final ModelDeclaration model;

    ManyWriter(SourceFile file, ModelDeclaration model) {
        this.file = file;
        this.model = model;
    }

    /** Writes the classes of rows that refer to both models, each with its metadata. */
    void writeLinks() {
        model.many().stream().filter(many -> many.through().isEmpty()).forEach(this::writeLink);
    }

    private void writeLink(ManyDeclaration many) {
        String link = file.name(Api.orm("Link"));
        String type = file.name(Api.orm("ModelType"));
        boolean self = many.target().equals(model.element());
        List<String> arguments = List.of(
                many.linkClass() + ".class",
                Literals.text(model.appLabel()),
                Literals.text(many.table()),
                many.linkClass() + "::new",
                side(link, model.element(), self ? "from_" : ""),
                side(link, many.target(), self ? "to_" : ""));
        file.body()
                .blank()
                .line("/** A row of the table behind {@link " + file.name(model.element()) + "#" + many.name()
                        + "}. */")
                .line("public static final class " + many.linkClass() + " extends " + link + " {}")
                .blank()
                .assignment(
                        "public static final " + type + "<" + many.linkClass() + "> " + many.linkType(),
                        link + ".type(",
                        arguments,
                        ")");
    }

    private String side(String link, TypeElement of, String prefix) {
        return "new " + link + ".Side(() -> " + file.name(Language.generatedName(of)) + ".TYPE, "
                + Literals.text(prefix + Names.snakeCase(of.getSimpleName().toString()) + "_id") + ")";
    }

    /** Writes what {@code Access} knows of the relations. */
    void writeAccess() {
        if (model.many().isEmpty()) {
            return;
        }
        String list = file.name("java.util.List");
        String relation = file.name(Api.orm("ManyRelation"));
        file.body()
                .blank()
                .callWithChains(
                        "private static final " + list + "<" + relation + "> RELATIONS = " + list + ".of(",
                        model.many().stream()
                                .map(many -> relation(relation, list, many))
                                .toList(),
                        ");");
        file.override("public " + list + "<" + relation + "> manyRelations()")
                .line("return RELATIONS;")
                .close();
        String many = file.name(Api.orm("ManyToMany"));
        SourceText body =
                file.override("public " + many + "<?> many(" + file.name(model.element()) + " model, int relation)");
        body.open("return switch (relation)");
        for (int i = 0; i < model.many().size(); i++) {
            String field = "model." + model.many().get(i).name();
            body.choice("case " + i, field + " = " + many + ".of(" + field + ")");
        }
        body.line("default -> throw new " + file.name("java.lang.IndexOutOfBoundsException") + "(relation);")
                .close("};")
                .close();
    }

    private Chain relation(String relation, String list, ManyDeclaration many) {
        String through = many.through()
                .map(type -> file.name(Language.generatedName(type)) + ".TYPE")
                .orElse(file.simpleName() + "." + many.linkType());
        String fields = many.through().isEmpty()
                ? file.name(Api.orm("Link")) + ".FIELDS"
                : list + ".of(" + String.join(", ", Literals.texts(many.throughFields())) + ")";
        return new Chain(
                "new " + relation + "(",
                List.of(
                        Literals.text(many.name()),
                        "() -> " + file.name(Language.generatedName(many.target())) + ".TYPE",
                        "() -> " + through,
                        fields,
                        Literals.text(many.relatedName()),
                        Boolean.toString(many.symmetrical())),
                List.of());
    }
}
