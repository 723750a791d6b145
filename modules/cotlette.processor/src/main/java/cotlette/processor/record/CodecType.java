package cotlette.processor.record;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.source.SourceFile;
import javax.lang.model.element.TypeElement;

/** How values of a type become JSON and come back. */
public sealed interface CodecType {
    /** A value without parts, by the name of its constant in {@code Scalar}. */
    record Plain(String constant) implements CodecType {}

    /** An enum. */
    record Enumeration(TypeElement type) implements CodecType {}

    /** A record, whose codec is generated. */
    record Generated(TypeElement type) implements CodecType {}

    /** A list. */
    record Items(CodecType item) implements CodecType {}

    /** A value that may be absent. */
    record Maybe(CodecType value) implements CodecType {}

    /** Returns the expression that has the codec. */
    default String in(SourceFile file) {
        String codec = "Codec";
        return switch (this) {
            case Plain plain -> file.name(Api.http("Scalar")) + "." + plain.constant();
            case Enumeration constants ->
                file.name(Api.http("Scalar")) + ".enumeration(" + file.name(constants.type()) + ".class)";
            case Generated generated -> file.name(Language.generatedName(generated.type())) + ".CODEC";
            case Items items ->
                file.name(Api.http(codec)) + ".list(" + items.item().in(file) + ")";
            case Maybe maybe ->
                file.name(Api.http(codec)) + ".optional(" + maybe.value().in(file) + ")";
        };
    }

    /** Returns whether a default, written as a text, can be read as such a value. */
    default boolean accepts(String text) {
        return ScalarText.fits(this, text);
    }

    /** Returns whether a text of a path, query or form field can be read as such a value. */
    default boolean isScalar() {
        return this instanceof Plain || this instanceof Enumeration;
    }
}
