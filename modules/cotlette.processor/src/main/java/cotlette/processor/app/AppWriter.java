package cotlette.processor.app;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Output;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes {@code HomeApp_} for an app: the list of its parts. */
public final class AppWriter {
    /** How many entries {@code Map.of} takes. */
    private static final int MOST_ENTRIES = 10;

    private final Output output;

    /** Creates a writer. */
    public AppWriter(Output output) {
        this.output = output;
    }

    /** Writes the class of one app. */
    public void write(AppContents contents) {
        AppDeclaration app = contents.app();
        SourceFile file = output.begin(app.element());
        String visibility = Language.has(app.element(), Modifier.PUBLIC) ? "public " : "";
        String string = file.name("java.lang.String");
        String list = file.name("java.util.List");
        file.body()
                .line("/** Creates the list; called by {@link " + file.name(app.element()) + "}. */")
                .line(visibility + file.simpleName() + "() {}");
        value(file, "int apiLevel()", Integer.toString(Api.LEVEL));
        value(file, string + " label()", Literals.text(app.label()));
        value(file, string + " packageName()", Literals.text(app.packageName()));
        list(
                file,
                list + "<" + file.name(Api.orm("ModelType")) + "<?>> models()",
                constants(file, contents.models(), "TYPE"));
        list(
                file,
                list + "<" + file.name(Api.PROPERTY_ACCESS) + "<?>> records()",
                constants(file, contents.records(), "PROPERTIES"));
        list(file, list + "<" + string + "> views()", views(contents));
        list(file, list + "<" + file.name(Api.MIGRATION) + "> migrations()", instances(file, contents.migrations()));
        list(file, list + "<" + file.name(Api.COMMAND) + "> commands()", instances(file, contents.commands()));
        settings(file, contents);
        output.write(
                file,
                app.element(),
                "What {@link " + file.name(app.element()) + "} consists of.",
                visibility + "final class " + file.simpleName() + " implements " + file.name(Api.APP_PARTS));
    }

    private static void settings(SourceFile file, AppContents contents) {
        String map = file.name("java.util.Map");
        String codec = file.name(Api.http("Codec"));
        boolean few = contents.sections().size() <= MOST_ENTRIES;
        List<String> entries = new ArrayList<>();
        contents.sections().forEach((section, record) -> {
            String entry = Literals.text(section) + ", " + file.name(Language.generatedName(record)) + ".CODEC";
            entries.add(few ? entry : map + ".entry(" + entry + ")");
        });
        file.override("public " + map + "<" + file.name("java.lang.String") + ", " + codec + "<? extends "
                        + file.name("java.lang.Record") + ">> settings()")
                .call("return " + map + (few ? ".of(" : ".ofEntries("), entries, ");")
                .close();
    }

    private static List<String> constants(SourceFile file, List<TypeElement> types, String constant) {
        return types.stream()
                .map(type -> file.name(Language.generatedName(type)) + "." + constant)
                .toList();
    }

    private static List<String> instances(SourceFile file, List<TypeElement> types) {
        return types.stream().map(type -> "new " + file.name(type) + "()").toList();
    }

    private static List<String> views(AppContents contents) {
        return contents.views().stream()
                .map(type -> Literals.text(Language.generatedName(type)))
                .toList();
    }

    private static void value(SourceFile file, String head, String value) {
        file.override("public " + head).line("return " + value + ";").close();
    }

    private static void list(SourceFile file, String head, List<String> items) {
        file.override("public " + head)
                .call("return " + file.name("java.util.List") + ".of(", items, ");")
                .close();
    }
}
