package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What {@link Manager#getOrCreate} and {@link Manager#updateOrCreate} found or made.
 *
 * @param <T> the model
 * @param object the object
 * @param created whether it was made by this call
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record GotOrCreated<T extends Model>(T object, boolean created) {}
