package cotlette.db.spi;

import cotlette.api.base.Stability;

/**
 * A JSON text as a value of a statement, for databases that tell JSON from other texts.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record JsonBind(String text) {}
