package cotlette.db.sqlite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** Computes with the texts in which SQLite keeps decimals, exactly: SQLite itself would make binary numbers of them. */
final class DecimalFunctions {
    private DecimalFunctions() {}

    /** Makes a connection know the functions. */
    static void register(Connection connection) throws SQLException {
        two(connection, "plus", BigDecimal::add);
        two(connection, "minus", BigDecimal::subtract);
        two(connection, "times", BigDecimal::multiply);
        two(connection, "modulo", (left, right) -> right.signum() == 0 ? null : left.remainder(right));
        add(connection, "divided_by", 3, new Quotient());
        one(connection, "abs", BigDecimal::abs);
        one(connection, "negate", BigDecimal::negate);
        one(connection, "floor", number -> number.setScale(0, RoundingMode.FLOOR));
        one(connection, "ceiling", number -> number.setScale(0, RoundingMode.CEILING));
        add(connection, "round", 2, new Rounded());
        Function.create(connection, "cotlette_decimal_sum", new Sum(), 1, Function.FLAG_DETERMINISTIC);
    }

    private static void one(Connection connection, String name, UnaryOperator<BigDecimal> change) throws SQLException {
        add(connection, name, 1, new Computed((number, _) -> change.apply(number), false));
    }

    /** The third argument says how many decimal places a quotient has; the others have theirs by themselves. */
    private static void two(Connection connection, String name, BinaryOperator<@Nullable BigDecimal> computing)
            throws SQLException {
        add(connection, name, 3, new Computed(computing, true));
    }

    private static void add(Connection connection, String name, int arguments, Function function) throws SQLException {
        Function.create(connection, "cotlette_decimal_" + name, function, arguments, Function.FLAG_DETERMINISTIC);
    }

    /** What is computed of one number or two; null of null. */
    private static final class Computed extends Function {
        private final BinaryOperator<@Nullable BigDecimal> computing;
        private final boolean ofTwo;

        Computed(BinaryOperator<@Nullable BigDecimal> computing, boolean ofTwo) {
            this.computing = computing;
            this.ofTwo = ofTwo;
        }

        @Override
        protected void xFunc() throws SQLException {
            String left = value_text(0);
            String right = ofTwo ? value_text(1) : left;
            if (left == null || right == null) {
                result();
                return;
            }
            BigDecimal computed = computing.apply(new BigDecimal(left), new BigDecimal(right));
            if (computed == null) {
                result();
            } else {
                result(computed.toPlainString());
            }
        }
    }

    /** A quotient with so many decimal places; null where the divisor is 0. */
    private static final class Quotient extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String left = value_text(0);
            String right = value_text(1);
            if (left == null || right == null || new BigDecimal(right).signum() == 0) {
                result();
                return;
            }
            BigDecimal quotient =
                    new BigDecimal(left).divide(new BigDecimal(right), value_int(2), RoundingMode.HALF_UP);
            result(quotient.toPlainString());
        }
    }

    /** A number rounded to so many decimal places, halves away from zero. */
    private static final class Rounded extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String number = value_text(0);
            if (number == null) {
                result();
            } else {
                result(new BigDecimal(number)
                        .setScale(value_int(1), RoundingMode.HALF_UP)
                        .toPlainString());
            }
        }
    }

    /** The sum of the numbers that are not null; null of none. SQLite makes one of these for each group. */
    private static final class Sum extends Function.Aggregate {
        private @Nullable BigDecimal sum;

        @Override
        protected void xStep() throws SQLException {
            String number = value_text(0);
            if (number != null) {
                sum = sum == null ? new BigDecimal(number) : sum.add(new BigDecimal(number));
            }
        }

        @Override
        protected void xFinal() throws SQLException {
            if (sum == null) {
                result();
            } else {
                result(sum.toPlainString());
            }
        }
    }
}
