package cotlette.processor.record;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Names;
import cotlette.processor.language.ReadableMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads a record's components and methods. */
final class RecordReader {
    private final Language language;
    private final CodecFinder codecs;
    private final ReadableMethods readable;

    RecordReader(Language language, CodecFinder codecs) {
        this.language = language;
        this.codecs = codecs;
        this.readable = new ReadableMethods(language);
    }

    RecordDeclaration read(TypeElement type) {
        Optional<AnnotationUse> section = language.annotation(type, Api.SETTINGS_SECTION);
        List<ComponentDeclaration> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            components.add(read(component, section.isPresent()));
        }
        List<ExecutableElement> methods = readable.of(type, "java.lang.Record").stream()
                .filter(method -> components.stream()
                        .noneMatch(component -> method.getSimpleName().contentEquals(component.name())))
                .toList();
        return new RecordDeclaration(type, components, methods, section.map(use -> use.text("value")));
    }

    private ComponentDeclaration read(RecordComponentElement component, boolean isSetting) {
        String name = component.getSimpleName().toString();
        return new ComponentDeclaration(
                component,
                name,
                isSetting ? Names.snakeCase(name) : name,
                codecs.find(component.asType()),
                language.annotation(component, Api.SETTING).map(setting -> setting.text("defaultValue")));
    }
}
