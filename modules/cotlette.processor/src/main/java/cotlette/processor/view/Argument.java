package cotlette.processor.view;

import cotlette.processor.record.CodecType;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Where a view's parameter gets its value from. */
sealed interface Argument {
    /** The request itself. */
    record Whole() implements Argument {}

    /** A parameter of the path. */
    record Path(String name, TypeMirror type, CodecType codec) implements Argument {}

    /**
     * A parameter of the query.
     *
     * @param name the name of the method's parameter
     * @param key the name in the URL
     * @param type the type of the value; of an optional, that of the value in it
     */
    record Query(
            String name, String key, TypeMirror type, CodecType codec, boolean optional, Optional<String> defaultValue)
            implements Argument {}

    /** The body, read as a record. */
    record Body(String name, TypeMirror type, CodecType codec) implements Argument {}

    /** The body, read as a form that keeps its problems. */
    record Form(String name, TypeMirror type, CodecType codec) implements Argument {}
}
