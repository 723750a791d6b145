package cotlette.processor.view;

import cotlette.processor.language.Api;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the method that calls one view: reads the parameters from the request and makes a response of the result. */
final class ViewWriter {
    private static final Set<String> TAKEN = Set.of("request", "inputs", "views", "found");

    private final SourceFile file;
    private final ScalarConstants scalars;
    private final ViewDeclaration view;

    ViewWriter(SourceFile file, ScalarConstants scalars, ViewDeclaration view) {
        this.file = file;
        this.scalars = scalars;
        this.view = view;
    }

    void write() {
        file.mentions(view.method());
        String response = file.name(Api.http("Response"));
        SourceText body = file.body()
                .blank()
                .open("private " + response + " " + view.adapterMethod() + "(" + file.name(Api.http("Request"))
                        + " request)" + thrown());
        List<String> values = new ArrayList<>();
        boolean reads = view.arguments().stream().anyMatch(argument -> !(argument instanceof Argument.Whole));
        if (reads) {
            String inputs = file.name(Api.http("Inputs"));
            body.line(inputs + " inputs = new " + inputs + "(request);");
        }
        boolean checks = false;
        for (Argument argument : view.arguments()) {
            values.add(read(body, argument));
            checks |= argument instanceof Argument.Query || argument instanceof Argument.Body;
        }
        if (checks) {
            body.line("inputs.check();");
        }
        answer(body, view.answer(), "views." + view.name() + "(" + String.join(", ", values) + ")", response);
        body.close();
    }

    /** Declares a variable for a parameter, and returns the expression that has its value. */
    private String read(SourceText body, Argument argument) {
        return switch (argument) {
            case Argument.Whole _ -> "request";
            case Argument.Path path -> {
                String call = "inputs.path(" + Literals.text(path.name()) + ", " + scalars.in(path.codec()) + ")";
                body.assignment(file.type(path.type()) + " " + variable(path.name()), call);
                yield variable(path.name());
            }
            case Argument.Query query -> {
                String type = query.optional()
                        ? file.name("java.util.Optional") + "<" + file.boxed(query.type()) + ">"
                        : file.boxed(query.type());
                List<String> arguments =
                        new ArrayList<>(List.of(Literals.text(query.key()), scalars.in(query.codec())));
                query.defaultValue().ifPresent(text -> arguments.add(Literals.text(text)));
                String call = (query.optional() ? "inputs.optionalQuery(" : "inputs.query(")
                        + String.join(", ", arguments) + ")";
                yield input(body, type, query.name(), call);
            }
            case Argument.Body record ->
                input(
                        body,
                        file.type(record.type()),
                        record.name(),
                        "inputs.body(" + record.codec().in(file) + ")");
            case Argument.Form form -> {
                String type = file.name(Api.http("Form")) + "<" + file.type(form.type()) + ">";
                body.assignment(
                        type + " " + variable(form.name()),
                        "inputs.form(" + form.codec().in(file) + ")");
                yield variable(form.name());
            }
        };
    }

    private String input(SourceText body, String type, String parameter, String call) {
        body.assignment(file.name(Api.http("Input")) + "<" + type + "> " + variable(parameter), call);
        return variable(parameter) + ".get()";
    }

    /** A stage may fail with whatever it likes. */
    private String thrown() {
        return view.answer() instanceof Answer.Later
                ? " throws " + file.name("java.lang.Exception")
                : ConstructorWriter.thrown(file, view.method());
    }

    private void answer(SourceText body, Answer answer, String call, String response) {
        switch (answer) {
            case Answer.Ready _ -> body.line("return " + call + ";");
            case Answer.Nothing _ -> body.line(call + ";").line("return " + response + ".empty();");
            case Answer.Json json ->
                body.call(
                        "return " + response + ".json(",
                        List.of(call, json.codec().in(file)),
                        ");");
            case Answer.Created created ->
                body.call(
                        "return " + response + ".json(",
                        List.of(call + ".value()", created.codec().in(file)),
                        ").status(201);");
            case Answer.Found found -> {
                body.assignment(file.name("java.util.Optional") + "<" + file.type(found.type()) + "> found", call);
                body.open("if (found.isEmpty())")
                        .line("throw " + file.name(Api.http("HttpException"))
                                + ".notFound(\"There is nothing at \" + request.path() + \".\");")
                        .close();
                body.call(
                        "return " + response + ".json(",
                        List.of("found.get()", found.codec().in(file)),
                        ");");
            }
            case Answer.Later later -> {
                String method = later.answer() instanceof Answer.Nothing ? "awaitEnd" : "await";
                answer(body, later.answer(), asynchronous(method, call), response);
            }
            case Answer.Elements elements ->
                body.call(
                        "return " + response + ".jsonArray(",
                        List.of(
                                asynchronous("publisher", call),
                                elements.codec().in(file)),
                        ");");
        }
    }

    private String asynchronous(String method, String call) {
        return file.name(Api.http("AsyncAnswers")) + "." + method + "(" + call + ", "
                + Literals.text(view.qualifiedName()) + ")";
    }

    private static String variable(String parameter) {
        return TAKEN.contains(parameter) ? parameter + "Value" : parameter;
    }
}
