package cotlette.processor.record;

import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The records of a module, and the codecs of all types. */
public final class Records {
    private static final String KNOWN =
            "String, boolean, int, long, double, BigDecimal, UUID, Instant, LocalDate, an enum";

    private final Language language;
    private final Messages messages;
    private final Map<String, TypeElement> own = new LinkedHashMap<>();
    private final Map<String, TypeElement> withCodec;
    private final Set<String> explained = new HashSet<>();
    private final CodecFinder codecs = new CodecFinder(this::hasCodec);

    /** Creates the records of the module that is compiled. */
    public Records(Language language, Messages messages, List<TypeElement> types) {
        this.language = language;
        this.messages = messages;
        types.stream()
                .filter(Records::isEligible)
                .forEach(type -> own.put(type.getQualifiedName().toString(), type));
        withCodec = new LinkedHashMap<>(own);
        // Records may contain each other: all have a codec until one is found that has a component without one.
        while (withCodec.values().removeIf(record -> !isComplete(record))) {}
    }

    /** Returns the records from which something is generated. */
    public List<RecordDeclaration> all() {
        RecordReader reader = new RecordReader(language, codecs);
        return own.values().stream().map(reader::read).toList();
    }

    /** Returns the codec of a type, empty when it has none. */
    public Optional<CodecType> codec(TypeMirror type) {
        return codecs.find(type);
    }

    /** Says which component keeps a record, or a list or optional of it, from having a codec; returns whether there was one. */
    public boolean explain(TypeMirror type) {
        Optional<TypeMirror> argument = Language.argument(type);
        if (argument.isPresent()) {
            return explain(argument.get());
        }
        Optional<TypeElement> record = Language.element(type)
                .filter(element -> own.containsKey(element.getQualifiedName().toString()) && !hasCodec(element));
        record.ifPresent(this::explain);
        return record.isPresent();
    }

    private void explain(TypeElement record) {
        if (!explained.add(record.getQualifiedName().toString())) {
            return;
        }
        for (RecordComponentElement component : record.getRecordComponents()) {
            if (codecs.find(component.asType()).isEmpty() && !explain(component.asType())) {
                messages.error(
                        component,
                        "The component " + record.getSimpleName() + "." + component.getSimpleName() + " is a "
                                + Language.describe(component.asType()) + ", which has no form in JSON. It can be "
                                + KNOWN
                                + ", a record of these, or a List or Optional of these.");
            }
        }
    }

    private boolean hasCodec(TypeElement record) {
        String name = record.getQualifiedName().toString();
        return own.containsKey(name) ? withCodec.containsKey(name) : hasCompiledCodec(record);
    }

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

    private static boolean isEligible(TypeElement record) {
        return record.getKind() == ElementKind.RECORD
                && record.getTypeParameters().isEmpty()
                && Language.isVisible(record, false);
    }
}
