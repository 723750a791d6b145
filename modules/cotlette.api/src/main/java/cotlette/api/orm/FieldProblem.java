package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What is wrong with the value of a field.
 *
 * @param field the name of the field
 * @param message what is wrong, to be read after the name of the field
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record FieldProblem(String field, String message) {}
