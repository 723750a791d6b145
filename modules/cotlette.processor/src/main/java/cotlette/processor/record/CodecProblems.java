package cotlette.processor.record;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Says, on the component to be changed, why a record has no codec although one is needed. */
final class CodecProblems {
    private final Language language;
    private final Messages messages;
    private final CodecFinder codecs;
    private final Set<String> explained = new HashSet<>();

    CodecProblems(Language language, Messages messages, CodecFinder codecs) {
        this.language = language;
        this.messages = messages;
        this.codecs = codecs;
    }

    /**
     * Explains what keeps a record, or a list or optional of one, from having a codec; returns whether it is a record of the module that
     * is compiled, which its author can change.
     */
    boolean explain(TypeMirror type) {
        String name = Language.nameOf(type);
        Optional<TypeMirror> argument = Language.argument(type);
        if (argument.isPresent() && (name.equals("java.util.List") || name.equals("java.util.Optional"))) {
            return explain(argument.get());
        }
        Optional<TypeElement> record = Language.element(type)
                .filter(element -> element.getKind() == ElementKind.RECORD && language.isOwn(element));
        record.filter(_ -> codecs.find(type).isEmpty()).ifPresent(this::explain);
        return record.isPresent();
    }

    /** Refuses a default that cannot be read as the component's type, or that an optional component does not need. */
    void checkDefault(AnnotationUse setting, CodecType type) {
        String text = setting.text("defaultValue");
        if (type instanceof CodecType.Maybe) {
            messages.error(setting, "A component that is Optional has no default. Remove @Setting or Optional.");
        } else if (!type.accepts(text)) {
            messages.error(
                    setting,
                    "The default \"" + text + "\" is not of the type "
                            + Language.describe(setting.element().asType()) + ".");
        }
    }

    private void explain(TypeElement record) {
        if (!explained.add(record.getQualifiedName().toString())) {
            return;
        }
        if (!Records.isEligible(record)) {
            messages.error(
                    record,
                    "The record " + record.getSimpleName() + " is sent or received, but "
                            + (record.getTypeParameters().isEmpty()
                                    ? "private. Remove 'private'."
                                    : "has type parameters. Write a record without them."));
            return;
        }
        for (RecordComponentElement component : record.getRecordComponents()) {
            TypeMirror type = component.asType();
            if (codecs.find(type).isEmpty() && !explain(type)) {
                messages.error(
                        component,
                        record.getSimpleName() + "." + component.getSimpleName() + " has the type "
                                + Language.describe(type)
                                + ", which has no form in JSON. It can be String, boolean, int, long, double, BigDecimal, UUID, "
                                + "Instant, LocalDate, an enum, a record of these, or a List or Optional of these.");
            }
        }
    }
}
