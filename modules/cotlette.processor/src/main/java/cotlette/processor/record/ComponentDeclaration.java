package cotlette.processor.record;

import cotlette.processor.language.Language;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record.
 *
 * @param name its name
 * @param member its name in JSON, forms and settings
 * @param codec how its values are read and written, empty when they cannot be
 * @param defaultValue the text that is read where the member is absent
 */
record ComponentDeclaration(
        RecordComponentElement element,
        String name,
        String member,
        Optional<CodecType> codec,
        Optional<String> defaultValue) {

    TypeMirror type() {
        return element.asType();
    }

    boolean isOptional() {
        return codec.filter(CodecType.Maybe.class::isInstance).isPresent();
    }

    /** The codec of the value; of an optional, that of the value in it. */
    CodecType valueCodec() {
        return codec.orElseThrow() instanceof CodecType.Maybe maybe ? maybe.value() : codec.orElseThrow();
    }

    /** The type of the value; of an optional, that of the value in it. */
    TypeMirror valueType() {
        return isOptional() ? Language.argument(type()).orElseThrow() : type();
    }
}
