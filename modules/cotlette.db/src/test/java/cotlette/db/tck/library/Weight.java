package cotlette.db.tck.library;

import java.math.BigDecimal;

/** How heavy something is. */
public record Weight(BigDecimal kilograms) implements Comparable<Weight> {
    public Weight(String kilograms) {
        this(new BigDecimal(kilograms));
    }

    @Override
    public int compareTo(Weight other) {
        return kilograms.compareTo(other.kilograms);
    }
}
