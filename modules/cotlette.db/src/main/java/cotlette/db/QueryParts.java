package cotlette.db;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Takes a query apart into its shape and its values, which come in the order of the question marks that {@link SelectWriter} writes. */
final class QueryParts {
    private final Dialect dialect;
    private final ModelType<?> root;
    private final List<@Nullable Object> binds = new ArrayList<>();
    private final QueryShape shape;

    QueryParts(Dialect dialect, QueryShape.Form form, QueryTree<?> query) {
        this.dialect = dialect;
        this.root = query.type();
        this.shape = new QueryShape(form, strip(query));
        if (binds.size() > dialect.maximumBinds()) {
            throw new OrmException("This query has " + binds.size() + " values, and a statement of " + dialect.name()
                    + " takes " + dialect.maximumBinds() + ". Ask in several parts.");
        }
    }

    QueryShape shape() {
        return shape;
    }

    List<@Nullable Object> binds() {
        return Collections.unmodifiableList(binds);
    }

    private <T extends Model> QueryTree<T> strip(QueryTree<T> query) {
        List<Condition<T>> where = stripAll(query.where());
        boolean sliced = query.offset() > 0 || query.limit().isPresent();
        if (sliced) {
            binds.add(query.limit().orElse(Long.MAX_VALUE));
            binds.add(query.offset());
        }
        return new QueryTree<>(
                query.type(),
                where,
                query.ordering(),
                0,
                sliced ? OptionalLong.of(0) : OptionalLong.empty(),
                Loading.LATER);
    }

    private <T> List<Condition<T>> stripAll(List<Condition<T>> conditions) {
        List<Condition<T>> stripped = new ArrayList<>(conditions.size());
        for (Condition<T> condition : conditions) {
            stripped.add(strip(condition));
        }
        return stripped;
    }

    private <T> Condition<T> strip(Condition<T> condition) {
        return switch (condition) {
            case Condition.All<T>(List<Condition<T>> all) -> new Condition.All<>(stripAll(all));
            case Condition.Any<T>(List<Condition<T>> any) -> new Condition.Any<>(stripAll(any));
            case Condition.Comparison<T> comparison -> strip(comparison);
        };
    }

    private <T> Condition<T> strip(Condition.Comparison<T> comparison) {
        Object value = comparison.value();
        return switch (comparison.lookup()) {
            case ISNULL -> comparison;
            case EXACT, GT, GTE, LT, LTE, CONTAINS -> {
                if (value != null) {
                    binds.add(dialect.bind(Joins.type(root, comparison.path()), value));
                    yield new Condition.Comparison<>(comparison.path(), comparison.lookup(), null);
                }
                if (comparison.lookup() == Lookup.EXACT) {
                    yield new Condition.Comparison<>(comparison.path(), Lookup.ISNULL, true);
                }
                throw new OrmException("'" + comparison.path() + "__"
                        + comparison.lookup().word() + "' compares with null, which is neither "
                        + "smaller nor greater than anything. Ask isNull() instead.");
            }
            case IN -> {
                if (value instanceof Collection<?> values) {
                    yield new Condition.Comparison<>(
                            comparison.path(), Lookup.IN, bindAll(Joins.type(root, comparison.path()), values));
                }
                throw new OrmException("'" + comparison.path() + "__in' wants a collection.");
            }
        };
    }

    /**
     * Binds the values of a list, and the last of them again until there are as many as a power of two: so lists of many lengths share a
     * few texts, and the statements prepared for them.
     */
    private int bindAll(FieldType type, Collection<?> values) {
        if (values.isEmpty()) {
            return 0;
        }
        Object last = null;
        for (Object value : values) {
            last = dialect.bind(type, value);
            binds.add(last);
        }
        int rounded = Integer.highestOneBit(values.size() * 2 - 1);
        int padded = binds.size() + rounded - values.size() > dialect.maximumBinds() ? values.size() : rounded;
        binds.addAll(Collections.nCopies(padded - values.size(), last));
        return padded;
    }
}
