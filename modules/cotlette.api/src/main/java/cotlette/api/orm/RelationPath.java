package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * The base of each generated {@code X_.Of}: the columns of a model as reached from another one. Has no public field, so that no column's
 * name collides.
 *
 * @param <R> the model a query set is about
 * @param <T> the model that was reached
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public abstract class RelationPath<R, T extends Model> {
    private final FieldPath path;

    /** Creates the end of {@code path}. */
    protected RelationPath(FieldPath path) {
        this.path = path;
    }

    /** Returns the path one step further. */
    protected final FieldPath at(String name) {
        return path.then(name);
    }

    /** Returns the path that goes further on the way of another one. */
    protected final FieldPath at(FieldPath further) {
        FieldPath longer = path;
        for (FieldPath.Step step : further.steps()) {
            longer = longer.then(step);
        }
        return longer;
    }

    final FieldPath end() {
        return path;
    }

    @Override
    public final String toString() {
        return path.toString();
    }
}
