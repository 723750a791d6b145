package cotlette.db.sqlite;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.Collation;

/**
 * Compares the texts in which SQLite keeps decimals as the numbers that they are. SQLite's own shell has an order of this name that does
 * the same, so it opens our databases.
 */
final class DecimalOrder extends Collation {
    static final String NAME = "decimal";

    /** Makes a connection know the order. */
    static void register(Connection connection) throws SQLException {
        Collation.create(connection, NAME, new DecimalOrder());
    }

    /** What is no number, because another program wrote it, comes after all numbers. */
    @Override
    protected int xCompare(String left, String right) {
        Optional<BigDecimal> leftNumber = number(left);
        Optional<BigDecimal> rightNumber = number(right);
        if (leftNumber.isPresent() && rightNumber.isPresent()) {
            return leftNumber.get().compareTo(rightNumber.get());
        }
        return leftNumber.isPresent() ? -1 : rightNumber.isPresent() ? 1 : left.compareTo(right);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
