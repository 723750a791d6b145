package cotlette.processor.record;

import cotlette.processor.language.Api;
import cotlette.processor.source.Literals;
import cotlette.processor.source.SourceFile;
import cotlette.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Writes the class that reads a record's properties for templates. */
final class PropertiesWriter {
    private final SourceFile file;
    private final RecordDeclaration record;
    private final boolean nullMarked;

    PropertiesWriter(SourceFile file, RecordDeclaration record, boolean nullMarked) {
        this.file = file;
        this.record = record;
        this.nullMarked = nullMarked;
    }

    void write() {
        String type = file.name(record.element());
        String string = file.name("java.lang.String");
        String list = file.name("java.util.List");
        SourceText body = file.body()
                .blank()
                .open("private static final class Properties implements " + file.name(Api.PROPERTY_ACCESS) + "<" + type
                        + ">")
                .assignment("private static final " + list + "<" + string + "> NAMES", list + ".of(", names(), ")");
        file.override("public " + file.name("java.lang.Class") + "<" + type + "> javaType()")
                .line("return " + type + ".class;")
                .close();
        file.override("public " + list + "<" + string + "> propertyNames()")
                .line("return NAMES;")
                .close();
        file.override("public " + nullable() + file.name("java.lang.Object") + " property(" + type + " object, "
                        + string + " name)")
                .open("return switch (name)");
        for (Element property : properties()) {
            file.mentions(property);
            String name = property.getSimpleName().toString();
            body.choice("case " + Literals.text(name), "object." + name + "()");
        }
        body.choice(
                        "default",
                        "throw new " + file.name("java.lang.IllegalArgumentException") + "(\""
                                + record.element().getSimpleName() + " has no property '\" + name + \"'.\")")
                .close("};")
                .close()
                .close();
    }

    private List<String> names() {
        return properties().stream()
                .map(property -> Literals.text(property.getSimpleName().toString()))
                .toList();
    }

    private List<Element> properties() {
        List<Element> properties = new ArrayList<>();
        record.components().forEach(component -> properties.add(component.element()));
        properties.addAll(record.methods());
        return properties;
    }

    private String nullable() {
        return nullMarked ? "@" + file.name("org.jspecify.annotations.Nullable") + " " : "";
    }
}
