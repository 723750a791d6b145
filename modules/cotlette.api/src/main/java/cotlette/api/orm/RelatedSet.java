package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The objects at the end of a relation that leads to several: {@code Group_.users()}. Immutable; generated.
 *
 * {@snippet :
 * Group.objects.filter(Group_.users().any(User_.age.gt(60)));
 * Group.objects.orderBy(Group_.users().count().desc());
 * Group.objects.filter(Group_.users().filter(User_.active.isTrue()).count().gt(10));
 * }
 *
 * Whatever is asked of them, each row of the query stays one row: conditions and aggregates are sub-queries of their own, so that several of
 * them in one query do not multiply each other. Conditions that one call takes speak of the same related object; two calls of
 * {@link #any} may each find another one.
 *
 * @param <R> the model a query set is about
 * @param <T> the model of the related objects
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class RelatedSet<R, T extends Model> implements Relation<R> {
    private final FieldPath path;
    private final List<Condition<?>> where;

    /** Creates the set at the end of {@code path}, which goes against a foreign key somewhere. */
    public RelatedSet(FieldPath path) {
        this(path, List.of());
    }

    private RelatedSet(FieldPath path, List<Condition<?>> where) {
        this.path = path;
        this.where = where;
    }

    FieldPath path() {
        return path;
    }

    List<Condition<?>> where() {
        return where;
    }

    /** Returns those of the objects that also fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final RelatedSet<R, T> filter(Condition<? super T>... conditions) {
        return new RelatedSet<>(path, and(conditions));
    }

    /** At least one of the objects fulfils all conditions; without a condition: there is one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> any(Condition<? super T>... conditions) {
        return new Condition.Related<>(path, all(and(conditions)), false);
    }

    /** None of the objects fulfils all conditions; without a condition: there is none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> none(Condition<? super T>... conditions) {
        return any(conditions).not();
    }

    /** Each of the objects fulfils all conditions, also when there is none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> all(Condition<? super T>... conditions) {
        return any(new Condition.All<T>(Condition.ofEach(conditions)).not()).not();
    }

    /** How many there are. */
    public WholeExpression<R, Long> count() {
        return new WholeExpression<>(aggregate(Term.Kind.COUNT, Optional.empty(), false));
    }

    /** How many different values there are among them, null left out. */
    public WholeExpression<R, Long> countDistinct(Expression<? super T, ?> value) {
        return new WholeExpression<>(aggregate(Term.Kind.COUNT, Optional.of(value.term()), true));
    }

    /** The sum of a value of them, null of none. */
    public WholeExpression<R, Long> sum(WholeExpression<? super T, ?> value) {
        return new WholeExpression<>(aggregate(Term.Kind.SUM, value));
    }

    /** The sum of a value of them, null of none. */
    public <N extends Number & Comparable<? super N>> FractionExpression<R, N> sum(
            FractionExpression<? super T, N> value) {
        return new FractionExpression<>(aggregate(Term.Kind.SUM, value));
    }

    /** The arithmetic mean of a value of them, null of none. */
    public FractionExpression<R, Double> avg(NumberExpression<? super T, ?, ?> value) {
        return new FractionExpression<>(aggregate(Term.Kind.AVG, value));
    }

    /** The smallest value among them, null of none. */
    public <V extends Comparable<? super V>> ComparableExpression<R, V> min(ComparableExpression<? super T, V> value) {
        return new ComparableExpression<>(aggregate(Term.Kind.MIN, value));
    }

    /** The greatest value among them, null of none. */
    public <V extends Comparable<? super V>> ComparableExpression<R, V> max(ComparableExpression<? super T, V> value) {
        return new ComparableExpression<>(aggregate(Term.Kind.MAX, value));
    }

    /**
     * Returns the query set of those that belong to one object: {@code Group_.users().of(staff)}. What was prefetched is not asked for again.
     *
     * @throws OrmException when the relation does not begin at the object itself, or the object is not saved
     */
    public QuerySet<T> of(R owner) {
        QuerySet<T> all = RelatedObjects.of((Model) owner, path);
        return where.isEmpty() ? all : all.filter(both(where));
    }

    @Override
    public Loading.Prefetched prefetched() {
        return new Loading.Prefetched(path, where, List.of(), OptionalLong.empty(), Loading.LATER);
    }

    private Term aggregate(Term.Kind kind, Expression<?, ?> value) {
        return aggregate(kind, Optional.of(value.term()), false);
    }

    private Term aggregate(Term.Kind kind, Optional<Term> argument, boolean distinct) {
        return new Term.Related(path, new Term.Aggregate(kind, argument, distinct, where));
    }

    private List<Condition<?>> and(Condition<? super T>[] conditions) {
        List<Condition<?>> more = new ArrayList<>(where);
        more.addAll(Condition.ofEach(conditions));
        return more;
    }

    @SuppressWarnings("unchecked")
    private static <T> Condition<T> both(List<Condition<?>> conditions) {
        return (Condition<T>) all(conditions);
    }

    /** The conditions speak of the same model, which the wildcard hides. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Condition<?> all(List<Condition<?>> conditions) {
        return new Condition.All(conditions);
    }

    /** Returns the path, such as {@code users}. */
    @Override
    public String toString() {
        return path.toString();
    }
}
