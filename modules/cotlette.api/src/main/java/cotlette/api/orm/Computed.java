package cotlette.api.orm;

/** A value of any class that is computed. Immutable. */
final class Computed<R, V> extends Expression<R, V> {
    Computed(Term term) {
        super(term);
    }
}
