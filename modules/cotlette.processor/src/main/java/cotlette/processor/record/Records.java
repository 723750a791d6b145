package cotlette.processor.record;

import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The records of a module, and the codecs of all types. */
public final class Records {
    private final Language language;
    private final Map<String, TypeElement> own = new LinkedHashMap<>();
    private final Map<String, TypeElement> withCodec;
    private final CodecFinder codecs = new CodecFinder(this::hasCodec);
    private final CodecProblems problems;

    /** Creates the records of the module that is compiled. */
    public Records(Language language, Messages messages, List<TypeElement> types) {
        this.language = language;
        types.stream()
                .filter(Records::isEligible)
                .forEach(type -> own.put(type.getQualifiedName().toString(), type));
        this.withCodec = new LinkedHashMap<>(own);
        this.problems = new CodecProblems(language, messages, codecs);
        // Records may contain each other: all have a codec until one is found that has a component without one.
        while (withCodec.values().removeIf(record -> !isComplete(record))) {}
    }

    /** Returns whether something can be generated from a record: others reach it, and it has no type parameters. */
    public static boolean isEligible(TypeElement record) {
        return record.getKind() == ElementKind.RECORD
                && record.getTypeParameters().isEmpty()
                && Language.isVisible(record, false);
    }

    /** Reads a record. */
    public RecordDeclaration read(TypeElement record) {
        return new RecordReader(language, problems, codecs).read(record);
    }

    /** Returns the codec of a type, empty when it has none. */
    public Optional<CodecType> codec(TypeMirror type) {
        return codecs.find(type);
    }

    /** Says which component keeps a record, or a list or optional of it, from having a codec; returns whether there was one. */
    public boolean explain(TypeMirror type) {
        return problems.explain(type);
    }

    /** Returns the records of the module that a codec of {@code types} uses, in the order in which they are found. */
    public Collection<TypeElement> reachable(Collection<? extends TypeMirror> types) {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        types.forEach(type -> collect(type, found));
        return found.values();
    }

    private void collect(TypeMirror type, Map<String, TypeElement> found) {
        Language.argument(type).ifPresent(argument -> collect(argument, found));
        Language.element(type)
                .filter(element -> own.containsKey(element.getQualifiedName().toString()))
                .filter(element -> found.putIfAbsent(element.getQualifiedName().toString(), element) == null)
                .ifPresent(record -> record.getRecordComponents().forEach(part -> collect(part.asType(), found)));
    }

    private boolean hasCodec(TypeElement record) {
        String name = record.getQualifiedName().toString();
        return own.containsKey(name) ? withCodec.containsKey(name) : hasCompiledCodec(record);
    }

    /** A record of another module has what was generated when that module was compiled. */
    private boolean hasCompiledCodec(TypeElement record) {
        return language.find(Language.generatedName(record)).stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .anyMatch(field -> field.getSimpleName().contentEquals("CODEC"));
    }

    private boolean isComplete(TypeElement record) {
        return record.getRecordComponents().stream()
                .map(RecordComponentElement::asType)
                .allMatch(type -> codecs.find(type).isPresent());
    }
}
