package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT of an application's own, of which is still to be said what its columns are. Immutable.
 *
 * {@snippet :
 * record Line(String title, int pages) {}
 * List<Line> lines = Db.query("SELECT title, pages FROM shop_book WHERE pages > ?", 500)
 *         .select(Line::new, String.class, Integer.class)
 *         .execute();
 * }
 *
 * <p>Classes are those that fields have. There must be one for each column, in their order.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class SqlQuery {
    private final Supplier<Database> database;
    private final Sql sql;

    SqlQuery(Supplier<Database> database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Takes the only column as the result, which is null where the database has null. */
    @SuppressWarnings({"unchecked", "NullAway"})
    public <V> RawQuery<V> select(Class<V> value) {
        return rows(List.of(value), row -> (V) row[0]);
    }

    /** Takes 1 column, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, V> RawQuery<V> select(RowMaker.Of1<? super A, ? extends V> maker, Class<A> a) {
        return rows(List.of(a), row -> maker.of((A) row[0]));
    }

    /** Takes 2 columns, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, B, V> RawQuery<V> select(RowMaker.Of2<? super A, ? super B, ? extends V> maker, Class<A> a, Class<B> b) {
        return rows(List.of(a, b), row -> maker.of((A) row[0], (B) row[1]));
    }

    /** Takes 3 columns, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, B, C, V> RawQuery<V> select(
            RowMaker.Of3<? super A, ? super B, ? super C, ? extends V> maker, Class<A> a, Class<B> b, Class<C> c) {
        return rows(List.of(a, b, c), row -> maker.of((A) row[0], (B) row[1], (C) row[2]));
    }

    /** Takes 4 columns, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, B, C, D, V> RawQuery<V> select(
            RowMaker.Of4<? super A, ? super B, ? super C, ? super D, ? extends V> maker,
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d) {
        return rows(List.of(a, b, c, d), row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3]));
    }

    /** Takes 5 columns, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, B, C, D, E, V> RawQuery<V> select(
            RowMaker.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends V> maker,
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e) {
        return rows(
                List.of(a, b, c, d, e), row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4]));
    }

    /** Takes 6 columns, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, B, C, D, E, F, V> RawQuery<V> select(
            RowMaker.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends V> maker,
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f) {
        return rows(
                List.of(a, b, c, d, e, f),
                row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5]));
    }

    /** Takes 7 columns, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, B, C, D, E, F, G, V> RawQuery<V> select(
            RowMaker.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends V>
                    maker,
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g) {
        return rows(
                List.of(a, b, c, d, e, f, g),
                row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5], (G) row[6]));
    }

    /** Takes 8 columns, of which {@code maker} makes the result. */
    @SuppressWarnings("unchecked")
    public <A, B, C, D, E, F, G, H, V> RawQuery<V> select(
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
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g,
            Class<H> h) {
        return rows(
                List.of(a, b, c, d, e, f, g, h),
                row -> maker.of((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5], (G) row[6], (H)
                        row[7]));
    }

    private <V> RawQuery<V> rows(List<Class<?>> columns, Function<@Nullable Object[], V> maker) {
        return new RawQuery<>(database, new RawSource.Values<>(sql, columns, maker));
    }
}
