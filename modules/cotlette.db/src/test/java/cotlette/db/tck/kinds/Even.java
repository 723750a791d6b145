package cotlette.db.tck.kinds;

import cotlette.api.orm.FieldValidator;
import java.util.Optional;

/** Refuses odd numbers. */
public final class Even implements FieldValidator<Integer> {
    @Override
    public Optional<String> problem(Integer value) {
        return value % 2 == 0 ? Optional.empty() : Optional.of("is " + value + ", which is odd.");
    }
}
