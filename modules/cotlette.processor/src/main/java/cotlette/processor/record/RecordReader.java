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
    private final CodecProblems problems;
    private final CodecFinder codecs;

    RecordReader(Language language, CodecProblems problems, CodecFinder codecs) {
        this.language = language;
        this.problems = problems;
        this.codecs = codecs;
    }

    RecordDeclaration read(TypeElement type) {
        Optional<AnnotationUse> section = language.annotation(type, Api.SETTINGS_SECTION);
        List<ComponentDeclaration> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            components.add(read(component, section.isPresent()));
        }
        if (section.isPresent()) {
            problems.explain(type.asType());
        }
        List<ExecutableElement> methods = new ReadableMethods(language)
                .of(type, "java.lang.Record").stream()
                        .filter(method -> components.stream()
                                .noneMatch(component -> method.getSimpleName().contentEquals(component.name())))
                        .toList();
        return new RecordDeclaration(type, components, methods);
    }

    private ComponentDeclaration read(RecordComponentElement component, boolean isSetting) {
        String name = component.getSimpleName().toString();
        Optional<CodecType> codec = codecs.find(component.asType());
        Optional<AnnotationUse> setting = language.annotation(component, Api.SETTING);
        setting.ifPresent(use -> codec.ifPresent(type -> problems.checkDefault(use, type)));
        return new ComponentDeclaration(
                component,
                name,
                isSetting ? Names.snakeCase(name) : name,
                codec,
                setting.map(use -> use.text("defaultValue")));
    }
}
