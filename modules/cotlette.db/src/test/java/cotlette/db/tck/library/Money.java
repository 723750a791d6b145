package cotlette.db.tck.library;

import java.math.BigDecimal;

/** An amount of a currency. */
public record Money(BigDecimal amount, String currency) {
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
