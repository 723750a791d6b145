package cotlette.db.r2dbc.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with its statements and its parameters.
 *
 * <p>Parameters are numbered as SQLite does: {@code ?} is one more than the highest so far, {@code ?3} the third, and a name the same
 * wherever it stands. Numbers run on through all statements of the text.
 *
 * @param names what parameters with a name are numbered, by the name with its sign
 * @param used the numbers that stand in the text, from zero on
 */
record ParsedSql(List<SqlStatement> statements, Map<String, Integer> names, Set<Integer> used) {
    static ParsedSql of(String sql) {
        Numbers all = new Numbers();
        List<SqlStatement> statements = new ArrayList<>();
        for (List<Token> tokens : Statements.split(Tokens.of(sql))) {
            Numbers own = new Numbers();
            List<Integer> parameters = new ArrayList<>();
            for (Token token : tokens) {
                if (token.kind() == Token.Kind.PARAMETER) {
                    int number = own.number(token.text());
                    while (parameters.size() <= number) {
                        parameters.add(-1);
                    }
                    parameters.set(number, all.number(token.text()));
                }
            }
            statements.add(new SqlStatement(
                    sql.substring(tokens.getFirst().start(), tokens.getLast().end()),
                    Statements.kind(tokens),
                    Statements.returns(tokens),
                    List.copyOf(parameters)));
        }
        return new ParsedSql(List.copyOf(statements), all.names, all.used);
    }

    private static final class Numbers {
        private static final int MOST = 32_766;
        private static final int DIGITS = 9;

        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Set<Integer> used = new LinkedHashSet<>();
        private int highest = -1;

        int number(String parameter) {
            int number;
            if (parameter.equals("?")) {
                number = highest + 1;
            } else if (parameter.startsWith("?")) {
                number = index(parameter);
                names.putIfAbsent(parameter, number);
            } else {
                number = names.computeIfAbsent(parameter, _ -> highest + 1);
            }
            highest = Math.max(highest, number);
            used.add(number);
            return number;
        }

        /** Returns a number from zero on. */
        private static int index(String parameter) {
            String digits = parameter.substring(1);
            int number = digits.length() > DIGITS ? 0 : Integer.parseInt(digits);
            if (number < 1 || number > MOST) {
                throw new IllegalArgumentException("There can be no parameter " + parameter
                        + ". SQLite numbers parameters from ?1 to ?" + MOST + ".");
            }
            return number - 1;
        }
    }
}
