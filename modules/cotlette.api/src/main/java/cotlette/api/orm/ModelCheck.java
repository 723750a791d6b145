package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A condition that all objects of a model fulfil, as metadata.
 *
 * @param name its name, by which the model knows it
 * @param condition the condition on the model's fields: {@code price > 0}
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ModelCheck(String name, String condition) {}
