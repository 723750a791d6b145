package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import javax.lang.model.element.TypeElement;

/** Writes the methods that lead to several objects, or to one that refers to the model. */
final class RelatedWriter {
    private final SourceFile file;
    private final ModelDeclaration model;

    RelatedWriter(SourceFile file, ModelDeclaration model) {
        this.file = file;
        this.model = model;
    }

    /** Writes them as static methods, which begin at the model. */
    void writeStatic() {
        String root = file.name(model.element());
        model.many().forEach(many -> write("static ", root, many.name(), "RelatedSet", many.target(), own(many)));
        model.incoming()
                .forEach(incoming ->
                        write("static ", root, incoming.name(), set(incoming), incoming.owner(), back(incoming)));
    }

    /** Writes them for the model as reached from another one. */
    void writeReached() {
        model.many().forEach(many -> write("", "R", many.name(), "RelatedSet", many.target(), "at(" + own(many) + ")"));
        model.incoming()
                .forEach(incoming ->
                        write("", "R", incoming.name(), set(incoming), incoming.owner(), "at(" + back(incoming) + ")"));
    }

    private void write(String modifier, String root, String name, String set, TypeElement target, String path) {
        String type = file.name(Api.orm(set));
        String related = file.name(target);
        file.body()
                .blank()
                .line("/** Leads to "
                        + (set.equals("RelatedSet") ? "the objects of {@link " : "the one object of {@link ") + related
                        + "} that belong" + (set.equals("RelatedSet") ? "" : "s") + " to an object. */")
                .open("public " + modifier + type + "<" + root + ", " + related + "> " + name + "()")
                .line("return new " + type + "<>(" + path + ");")
                .close();
    }

    private static String set(Incoming incoming) {
        return incoming.single() ? "RelatedOne" : "RelatedSet";
    }

    private static String own(ManyDeclaration many) {
        return "TYPE.pathOf(" + Literals.text(many.name()) + ")";
    }

    private String back(Incoming incoming) {
        return file.name(Language.generatedName(incoming.owner())) + ".TYPE.pathTo(" + Literals.text(incoming.field())
                + ")";
    }
}
