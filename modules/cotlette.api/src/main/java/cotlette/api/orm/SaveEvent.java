package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Set;

/**
 * An object is being saved; see {@link Signals}.
 *
 * @param object the object
 * @param created whether it is new
 * @param changed the names of the fields whose values the row does not have yet, or, after it was written, did not have before
 * @param database the name of the database
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record SaveEvent<T extends Model>(T object, boolean created, Set<String> changed, String database) {}
