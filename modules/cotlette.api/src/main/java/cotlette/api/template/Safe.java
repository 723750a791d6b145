package cotlette.api.template;

import cotlette.api.base.Stability;

/**
 * HTML that templates print as it is. Everything else is escaped.
 *
 * <p>Wrap only what your own code has built; a value that came from outside must never be marked safe.
 *
 * @param html the markup
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record Safe(String html) {
    /** Returns the markup. */
    @Override
    public String toString() {
        return html;
    }
}
