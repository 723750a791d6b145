package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of JSON values. Immutable; generated.
 *
 * {@snippet :
 * Product.objects.filter(Product_.details.at("sizes").at(0).text().eq("XL"))
 * }
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class JsonColumn<R> extends Expression<R, Json> implements Assignable<R, Json> {
    /** Creates the column at the end of {@code path}. */
    public JsonColumn(FieldPath path) {
        super(new Term.Field(path));
    }

    /** The value that an object has under a name. */
    public JsonPath<R> at(String name) {
        return new JsonPath<R>(term(), JsonPath.ROOT).at(name);
    }

    /** The value that an array has at a position, counted from 0. */
    public JsonPath<R> at(int position) {
        return new JsonPath<R>(term(), JsonPath.ROOT).at(position);
    }
}
