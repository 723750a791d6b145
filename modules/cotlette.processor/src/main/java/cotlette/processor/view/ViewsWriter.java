package cotlette.processor.view;

import cotlette.processor.language.Api;
import cotlette.processor.language.Output;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Writes {@code UserViews_} for a class with views: the adapter that enters its routes and calls it. */
public final class ViewsWriter {
    private final Output output;

    /** Creates a writer. */
    public ViewsWriter(Output output) {
        this.output = output;
    }

    /** Writes the adapter of one class. */
    public void write(ViewsDeclaration declaration) {
        SourceFile file = output.begin(declaration.element());
        String type = file.name(declaration.element());
        file.body().line("private final " + type + " views;");
        for (ExecutableElement constructor : declaration.constructors()) {
            if (!takesOnly(constructor, declaration)) {
                mirror(file, constructor, type);
            }
        }
        file.body()
                .blank()
                .line("/** Calls {@code views}. */")
                .open("public " + file.simpleName() + "(" + type + " views)")
                .line("this.views = views;")
                .close();
        writeRoutes(file, declaration.views());
        declaration.views().forEach(view -> new ViewWriter(file, view).write());
        output.write(
                file,
                declaration.element(),
                "Enters the routes of {@link " + type + "} and calls it for them.",
                "public final class " + file.simpleName() + " implements " + file.name(Api.http("RouteSource")));
    }

    /** A constructor that takes the class itself would be there twice. */
    private static boolean takesOnly(ExecutableElement constructor, ViewsDeclaration declaration) {
        return constructor.getParameters().size() == 1
                && constructor
                        .getParameters()
                        .getFirst()
                        .asType()
                        .toString()
                        .equals(declaration.element().toString());
    }

    private static void mirror(SourceFile file, ExecutableElement constructor, String type) {
        file.mentions(constructor);
        List<String> parameters = new ArrayList<>();
        for (VariableElement parameter : constructor.getParameters()) {
            boolean variable = constructor.isVarArgs()
                    && parameter.equals(constructor.getParameters().getLast());
            TypeMirror mirror = parameter.asType();
            String written = variable && mirror instanceof ArrayType array
                    ? file.type(array.getComponentType()) + "..."
                    : file.type(mirror);
            parameters.add(written + " " + parameter.getSimpleName());
        }
        String names = constructor.getParameters().stream()
                .map(VariableElement::getSimpleName)
                .collect(Collectors.joining(", "));
        file.body()
                .blank()
                .line("/** Makes the views. */")
                .call("public " + file.simpleName() + "(", parameters, ")" + thrown(file, constructor) + " {")
                .indented("this(new " + type + "(" + names + "));")
                .line("}");
    }

    private static void writeRoutes(SourceFile file, List<ViewDeclaration> views) {
        SourceText body = file.body()
                .blank()
                .line("@" + file.name("java.lang.Override"))
                .open("public void routes(" + file.name(Api.http("Routes")) + " routes)");
        for (ViewDeclaration view : views) {
            List<String> links = new ArrayList<>();
            links.add("." + view.verb().routesMethod() + "("
                    + Literals.text(view.path().text()) + ", this::" + view.adapterMethod() + ")");
            links.add(".name(" + Literals.text(view.routeName()) + ")");
            if (!view.requirements().isEmpty()) {
                links.add(".requires(" + String.join(", ", Literals.texts(view.requirements())) + ")");
            }
            body.chain("routes", links);
        }
        body.close();
    }

    static String thrown(SourceFile file, ExecutableElement method) {
        return method.getThrownTypes().isEmpty()
                ? ""
                : method.getThrownTypes().stream().map(file::type).collect(Collectors.joining(", ", " throws ", ""));
    }
}
