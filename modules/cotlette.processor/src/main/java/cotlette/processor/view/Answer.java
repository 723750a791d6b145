package cotlette.processor.view;

import cotlette.processor.record.CodecType;

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

    /** It is sent as JSON; where it is absent, there is no such page. */
    record Found(CodecType codec) implements Answer {}
}
