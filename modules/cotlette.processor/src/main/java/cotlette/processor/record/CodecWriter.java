package cotlette.processor.record;

import cotlette.processor.language.Api;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the class that writes and reads a record's JSON. */
final class CodecWriter {
    private final SourceFile file;
    private final RecordDeclaration record;
    private final boolean nullMarked;
    private final String type;

    CodecWriter(SourceFile file, RecordDeclaration record, boolean nullMarked) {
        this.file = file;
        this.record = record;
        this.nullMarked = nullMarked;
        this.type = file.name(record.element());
    }

    void write() {
        file.body()
                .blank()
                .open("private static final class RecordCodec implements " + file.name(Api.http("Codec")) + "<" + type
                        + ">");
        writeWrite();
        writeRead();
        file.body().close();
        writeComponents();
    }

    private void writeWrite() {
        SourceText body = file.override(
                        "public void write(" + type + " value, " + file.name(Api.http("JsonWriter")) + " out)")
                .line("out.startObject();");
        for (ComponentDeclaration component : record.components()) {
            file.mentions(component.element());
            List<String> arguments = new ArrayList<>();
            arguments.add(Literals.text(component.member()));
            arguments.add("value." + component.name() + "()" + (component.isOptional() ? ".orElse(null)" : ""));
            if (!component.type().getKind().isPrimitive()) {
                arguments.add(codec(component));
            }
            body.call("out.member(", arguments, ");");
        }
        body.line("out.endObject();").close();
    }

    private void writeRead() {
        String objectInput = file.name(Api.http("ObjectInput"));
        SourceText body = file.override("public " + nullable() + " read(" + file.name(Api.http("InputValue"))
                        + " value, " + file.name(Api.http("Problems")) + " problems)")
                .line(objectInput + " in = new " + objectInput + "(value, problems);");
        List<String> values = new ArrayList<>();
        for (ComponentDeclaration component : record.components()) {
            String variable = variable(component.name());
            String declaration = file.name(Api.http("Input")) + "<" + file.boxed(component.type()) + "> " + variable;
            body.call(
                    declaration + " = in." + (component.isOptional() ? "optional" : "required") + "(",
                    arguments(component),
                    ");");
            values.add(variable + ".get()");
        }
        body.call("return in.build(() -> new " + type + "(", values, "));").close();
    }

    /** Returns the type of what may be null; of a nested record, the annotation stands before its own name. */
    private String nullable() {
        if (!nullMarked) {
            return type;
        }
        int own = type.lastIndexOf('.') + 1;
        return type.substring(0, own) + "@" + file.name("org.jspecify.annotations.Nullable") + " "
                + type.substring(own);
    }

    private void writeComponents() {
        List<ComponentDeclaration> composed = record.components().stream()
                .filter(component -> !isConstant(component))
                .toList();
        if (composed.isEmpty()) {
            return;
        }
        SourceText body = file.body()
                .blank()
                .line("/** Made when the codec is first used, because records may contain each other. */")
                .open("private static final class Components");
        for (ComponentDeclaration component : composed) {
            String declaration =
                    file.name(Api.http("Codec")) + "<" + file.boxed(component.valueType()) + "> " + component.name();
            body.assignment(
                    "static final " + declaration, component.valueCodec().in(file));
        }
        body.close();
    }

    private List<String> arguments(ComponentDeclaration component) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Literals.text(component.member()));
        arguments.add(codec(component));
        component.defaultValue().ifPresent(text -> arguments.add(Literals.text(text)));
        return arguments;
    }

    private String codec(ComponentDeclaration component) {
        return isConstant(component) ? component.valueCodec().in(file) : "Components." + component.name();
    }

    /** An enum's codec is no constant, because it initialises the enum, which is the author's code. */
    private static boolean isConstant(ComponentDeclaration component) {
        return component.valueCodec() instanceof CodecType.Plain
                || component.valueCodec() instanceof CodecType.Generated;
    }

    /** A local variable must be called neither like a parameter of the method nor like another component. */
    private String variable(String component) {
        Set<String> taken = new HashSet<>(Set.of("value", "problems", "in"));
        String variable = component;
        while (taken.contains(variable)) {
            variable += "Input";
            record.components().forEach(other -> taken.add(other.name()));
        }
        return variable;
    }
}
