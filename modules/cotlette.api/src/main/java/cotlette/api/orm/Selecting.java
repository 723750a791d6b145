package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked for values instead of objects: managers, query sets and groups.
 *
 * {@snippet :
 * record AgeCount(int age, long count) {}
 * List<AgeCount> ages = User.objects.groupBy(User_.age).select(AgeCount::new, User_.age, count()).execute();
 * List<String> names = User.objects.all().select(User_.name).execute();
 * }
 *
 * Values have no relations and no fields: a query set that says which ones its objects have, as by {@link QuerySet#prefetchRelated} or
 * {@link QuerySet#only}, refuses to be asked for them.
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public abstract sealed class Selecting<T extends Model> permits Manager, QuerySet, Grouped {
    Selecting() {}

    abstract QueryTree<T> base();

    /** Asks for one value of each row, which is null where the database has null. */
    @SuppressWarnings({"unchecked", "NullAway"})
    public final <V> Selection<T, V> select(Expression<? super T, V> value) {
        return select(List.of(value), row -> (V) row[0]);
    }

    /** Asks for 1 value of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, V> Selection<T, V> select(RowMaker.Of1<? super A, ? extends V> maker, Expression<? super T, A> a) {
        return select(List.of(a), row -> maker.of((A) row[0]));
    }

    /** Asks for 2 values of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, B, V> Selection<T, V> select(
            RowMaker.Of2<? super A, ? super B, ? extends V> maker,
            Expression<? super T, A> a,
            Expression<? super T, B> b) {
        return select(List.of(a, b), row -> maker.of((A) row[0], (B) row[1]));
    }

    /** Asks for 3 values of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, B, C, V> Selection<T, V> select(
            RowMaker.Of3<? super A, ? super B, ? super C, ? extends V> maker,
            Expression<? super T, A> a,
            Expression<? super T, B> b,
            Expression<? super T, C> c) {
        return select(List.of(a, b, c), row -> maker.of((A) row[0], (B) row[1], (C) row[2]));
    }

    /** Asks for 4 values of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, B, C, D, V> Selection<T, V> select(
            RowMaker.Of4<? super A, ? super B, ? super C, ? super D, ? extends V> maker,
            Expression<? super T, A> a,
            Expression<? super T, B> b,
            Expression<? super T, C> c,
            Expression<? super T, D> d) {
        return select(List.of(a, b, c, d), row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3]));
    }

    /** Asks for 5 values of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, B, C, D, E, V> Selection<T, V> select(
            RowMaker.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends V> maker,
            Expression<? super T, A> a,
            Expression<? super T, B> b,
            Expression<? super T, C> c,
            Expression<? super T, D> d,
            Expression<? super T, E> e) {
        return select(
                List.of(a, b, c, d, e), row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4]));
    }

    /** Asks for 6 values of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, B, C, D, E, F, V> Selection<T, V> select(
            RowMaker.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends V> maker,
            Expression<? super T, A> a,
            Expression<? super T, B> b,
            Expression<? super T, C> c,
            Expression<? super T, D> d,
            Expression<? super T, E> e,
            Expression<? super T, F> f) {
        return select(
                List.of(a, b, c, d, e, f),
                row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5]));
    }

    /** Asks for 7 values of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, B, C, D, E, F, G, V> Selection<T, V> select(
            RowMaker.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends V>
                    maker,
            Expression<? super T, A> a,
            Expression<? super T, B> b,
            Expression<? super T, C> c,
            Expression<? super T, D> d,
            Expression<? super T, E> e,
            Expression<? super T, F> f,
            Expression<? super T, G> g) {
        return select(
                List.of(a, b, c, d, e, f, g),
                row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5], (G) row[6]));
    }

    /** Asks for 8 values of each row, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public final <A, B, C, D, E, F, G, H, V> Selection<T, V> select(
            RowMaker.Of8<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? extends V>
                    maker,
            Expression<? super T, A> a,
            Expression<? super T, B> b,
            Expression<? super T, C> c,
            Expression<? super T, D> d,
            Expression<? super T, E> e,
            Expression<? super T, F> f,
            Expression<? super T, G> g,
            Expression<? super T, H> h) {
        return select(
                List.of(a, b, c, d, e, f, g, h),
                row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5], (G) row[6], (H)
                        row[7]));
    }

    /**
     * Asks for the values of fields, by their names; of no name, of all fields. A name may lead over foreign keys: {@code author__name}.
     *
     * @throws FieldError when a field does not exist
     */
    public final Selection<T, Map<String, @Nullable Object>> values(String... names) {
        QueryTree<T> tree = base();
        List<String> all = names.length > 0
                ? List.of(names)
                : tree.type().fields().stream().map(ModelField::name).toList();
        List<Term> terms =
                all.stream().map(name -> StringLookups.term(tree.type(), name)).toList();
        return new Selection<>(tree.selecting(new Selected.Values(terms)), row -> {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                values.put(all.get(i), row[i]);
            }
            return Collections.unmodifiableMap(values);
        });
    }

    private <V> Selection<T, V> select(List<Expression<? super T, ?>> values, Function<@Nullable Object[], V> maker) {
        List<Term> terms = values.stream().<Term>map(Expression::term).toList();
        return new Selection<>(base().selecting(new Selected.Values(terms)), maker);
    }
}
