package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Set;

/**
 * What a query returns of each row. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface Selected {
    /**
     * The object.
     *
     * @param deferred the names of fields that are left out
     */
    record Objects(Set<String> deferred) implements Selected {
        /** Copies the names, so that nobody changes them later. */
        public Objects {
            deferred = Set.copyOf(deferred);
        }

        /** Creates the object with all its fields. */
        public Objects() {
            this(Set.of());
        }
    }

    /** Values of the row, or of a group of rows. */
    record Values(List<Term> terms) implements Selected {
        /** Copies the terms, so that nobody changes them later. */
        public Values {
            terms = List.copyOf(terms);
        }
    }

    /** The values of two queries as one set; both have as many in each row, of the same classes. */
    record Combined(Operation operation, QueryTree<?> left, QueryTree<?> right) implements Selected {}

    /** What becomes of two sets. */
    enum Operation {
        /** What is in one of them, once. */
        UNION,
        /** What is in one of them, as often as it is there. */
        UNION_ALL,
        /** What is in both of them, once. */
        INTERSECT,
        /** What is in the first and not in the second, once. */
        EXCEPT
    }
}
