package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * What a query returns of each row. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface Selected {
    /** The object. */
    record Objects() implements Selected {}

    /** Values of the row, or of a group of rows. */
    record Values(List<Term> terms) implements Selected {
        /** Copies the terms, so that nobody changes them later. */
        public Values {
            terms = List.copyOf(terms);
        }
    }
}
