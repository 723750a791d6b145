package cotlette.processor.view;

import cotlette.processor.language.Api;
import cotlette.processor.language.Output;
import cotlette.processor.source.Chain;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;

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
        file.exposes(declaration.element().asType());
        ScalarConstants scalars = new ScalarConstants(file, declaration.views());
        scalars.write();
        file.body().line("private final " + type + " views;");
        new ConstructorWriter(file, declaration).write();
        writeRoutes(file, declaration.views());
        declaration.views().forEach(view -> new ViewWriter(file, scalars, view).write());
        output.write(
                file,
                declaration.element(),
                "Enters the routes of {@link " + type + "} and calls it for them.",
                "public final class " + file.simpleName() + " implements " + file.name(Api.http("RouteSource")));
    }

    private static void writeRoutes(SourceFile file, List<ViewDeclaration> views) {
        SourceText body = file.override("public void routes(" + file.name(Api.http("Routes")) + " routes)");
        for (ViewDeclaration view : views) {
            List<String> links = new ArrayList<>();
            links.add(".name(" + Literals.text(view.routeName()) + ")");
            if (!view.requirements().isEmpty()) {
                links.add(".requires(" + String.join(", ", Literals.texts(view.requirements())) + ")");
            }
            if (!view.atomic()) {
                links.add(".nonAtomicRequests()");
            }
            if (view.answer().isAsynchronous()) {
                links.add(".asynchronous()");
            }
            List<String> route = List.of(Literals.text(view.path().text()), "this::" + view.adapterMethod());
            body.chain(new Chain("routes." + view.verb().routesMethod() + "(", route, links));
        }
        body.close();
    }
}
