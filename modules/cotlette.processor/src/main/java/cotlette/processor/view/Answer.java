package cotlette.processor.view;

import cotlette.processor.record.CodecType;
import javax.lang.model.type.TypeMirror;

/** What becomes of a view's result. */
sealed interface Answer {
    /** It is the response. */
    record Ready() implements Answer {}

    /** There is none: an empty response. */
    record Nothing() implements Answer {}

    /** It is sent as JSON. */
    record Json(CodecType codec) implements Answer {}

    /** It is sent as JSON with status 201. */
    record Created(CodecType codec) implements Answer {}

    /**
     * It is sent as JSON; where it is absent, there is no such page.
     *
     * @param type the type of the value in it
     */
    record Found(CodecType codec, TypeMirror type) implements Answer {}

    /** It is a stage, and what it is completed with is answered. */
    record Later(Answer answer) implements Answer {}

    /** It is a publisher, whose elements are sent as a JSON array. */
    record Elements(CodecType codec) implements Answer {}

    /** Returns whether the view is not done when it returns. */
    default boolean isAsynchronous() {
        return this instanceof Later || this instanceof Elements;
    }
}
