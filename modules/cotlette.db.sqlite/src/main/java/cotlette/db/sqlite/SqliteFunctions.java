package cotlette.db.sqlite;

import cotlette.api.base.Stability;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * What SQLite lacks: it knows the case of ASCII letters only, no regular expressions, and no decimal numbers.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class SqliteFunctions {
    private SqliteFunctions() {}

    /**
     * Makes a connection know the functions, and the order of decimals. To be called before anything else happens on it, because the
     * columns of our tables name them.
     *
     * @throws SQLException when the connection is closed
     */
    public static void register(Connection connection) throws SQLException {
        DecimalOrder.register(connection);
        add(connection, "cotlette_lower", 1, new OfText(text -> text.toLowerCase(Locale.ROOT)));
        add(connection, "cotlette_upper", 1, new OfText(text -> text.toUpperCase(Locale.ROOT)));
        add(connection, "cotlette_regexp", 2, new Matches());
        DecimalFunctions.register(connection);
    }

    private static void add(Connection connection, String name, int arguments, Function function) throws SQLException {
        Function.create(connection, name, function, arguments, Function.FLAG_DETERMINISTIC);
    }

    /** A text made of a text; null of null. */
    private static final class OfText extends Function {
        private final UnaryOperator<String> change;

        OfText(UnaryOperator<String> change) {
            this.change = change;
        }

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(change.apply(text));
            }
        }
    }

    /** Whether a part of the first text matches the regular expression that the second one is; null of null. */
    private static final class Matches extends Function {
        /** The last pattern: a statement has the same for all rows. */
        private @Nullable Pattern last;

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            String regex = value_text(1);
            if (text == null || regex == null) {
                result();
                return;
            }
            Pattern pattern = last;
            if (pattern == null || !pattern.pattern().equals(regex)) {
                pattern = compile(regex);
                last = pattern;
            }
            result(pattern.matcher(text).find() ? 1 : 0);
        }

        private Pattern compile(String regex) throws SQLException {
            try {
                return Pattern.compile(regex);
            } catch (PatternSyntaxException wrong) {
                error("The regular expression is none: " + wrong.getDescription());
                throw new SQLException(wrong.getDescription(), wrong);
            }
        }
    }
}
