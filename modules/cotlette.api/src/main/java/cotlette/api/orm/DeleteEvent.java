package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * An object is being deleted; see {@link Signals}.
 *
 * @param object the object
 * @param database the name of the database
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record DeleteEvent<T extends Model>(T object, String database) {}
