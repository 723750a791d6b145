package cotlette.processor.view;

import cotlette.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Writes an adapter's constructors: those of the class with views, and one that takes an object of it. */
final class ConstructorWriter {
    private final SourceFile file;
    private final ViewsDeclaration declaration;
    private final String type;

    ConstructorWriter(SourceFile file, ViewsDeclaration declaration) {
        this.file = file;
        this.declaration = declaration;
        this.type = file.name(declaration.element());
    }

    void write() {
        declaration.constructors().forEach(this::mirror);
        file.body()
                .blank()
                .line("/** Calls {@code views}. */")
                .open("public " + file.simpleName() + "(" + type + " views)")
                .line("this.views = views;")
                .close();
    }

    private void mirror(ExecutableElement constructor) {
        file.mentions(constructor);
        List<String> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (VariableElement parameter : constructor.getParameters()) {
            file.exposes(parameter.asType());
            boolean last = names.size() == constructor.getParameters().size() - 1;
            parameters.add(type(parameter.asType(), last && constructor.isVarArgs()) + " " + parameter.getSimpleName());
            names.add(parameter.getSimpleName().toString());
        }
        file.body()
                .blank()
                .line("/** Makes the views. */")
                .call("public " + file.simpleName() + "(", parameters, ")" + thrown(file, constructor) + " {")
                .indented("this(new " + type + "(" + String.join(", ", names) + "));")
                .line("}");
    }

    private String type(TypeMirror parameter, boolean variable) {
        return variable && parameter instanceof ArrayType array
                ? file.type(array.getComponentType()) + "..."
                : file.type(parameter);
    }

    /** Returns what a method declares to throw, as it stands behind the parameters. */
    static String thrown(SourceFile file, ExecutableElement method) {
        return method.getThrownTypes().isEmpty()
                ? ""
                : method.getThrownTypes().stream().map(file::type).collect(Collectors.joining(", ", " throws ", ""));
    }
}
