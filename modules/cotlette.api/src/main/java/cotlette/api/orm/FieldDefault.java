package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What an annotation says that gives no default.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class FieldDefault {
    /** Stands for no default; no default contains a NUL. */
    public static final String NONE = "\0";

    private FieldDefault() {}
}
