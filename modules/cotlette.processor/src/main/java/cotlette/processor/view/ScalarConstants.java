package cotlette.processor.view;

import cotlette.processor.language.Api;
import cotlette.processor.language.Names;
import cotlette.processor.record.CodecType;
import cotlette.processor.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The codecs of plain values in an adapter: those of enums are constants of its own, so that they are made once. */
final class ScalarConstants {
    private final SourceFile file;
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, TypeElement> enums = new LinkedHashMap<>();

    ScalarConstants(SourceFile file, List<ViewDeclaration> views) {
        this.file = file;
        for (ViewDeclaration view : views) {
            for (Argument argument : view.arguments()) {
                if (argument instanceof Argument.Path(String _, var _, CodecType.Enumeration(TypeElement type))) {
                    enter(type);
                } else if (argument instanceof Argument.Query query
                        && query.codec() instanceof CodecType.Enumeration(TypeElement type)) {
                    enter(type);
                }
            }
        }
    }

    private void enter(TypeElement type) {
        String qualifiedName = type.getQualifiedName().toString();
        if (enums.putIfAbsent(qualifiedName, type) == null) {
            String name = Names.constant(type.getSimpleName().toString());
            constants.put(qualifiedName, constants.containsValue(name) ? name + "_" + enums.size() : name);
        }
    }

    void write() {
        for (Map.Entry<String, TypeElement> entry : enums.entrySet()) {
            String type = file.name(Api.http("Scalar")) + "<" + file.name(entry.getValue()) + ">";
            file.body()
                    .assignment(
                            "private static final " + type + " " + constants.get(entry.getKey()),
                            new CodecType.Enumeration(entry.getValue()).in(file));
        }
        file.body().blank();
    }

    /** Returns the expression that has the codec. */
    String in(CodecType codec) {
        return codec instanceof CodecType.Enumeration(TypeElement type)
                ? constants.getOrDefault(type.getQualifiedName().toString(), codec.in(file))
                : codec.in(file);
    }
}
