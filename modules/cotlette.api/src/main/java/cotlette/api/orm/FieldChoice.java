package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * One of the values that a field may have, as metadata.
 *
 * @param value the value, of the field's class
 * @param label what people see of it
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record FieldChoice(Object value, String label) {}
