package cotlette.api.http;

import cotlette.api.base.Stability;

/**
 * One thing wrong with what a client sent.
 *
 * @param field where: the parameter or member, such as {@code address.street}; empty for the whole body
 * @param message what is wrong, in words for the client
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record Problem(String field, String message) {}
