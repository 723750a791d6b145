package cotlette.db;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads an expression of a schema, such as {@code price > 0 and lower(title) <> ''}, as what queries are made of. */
final class ExpressionReader {
    private static final Map<String, Lookup> COMPARISONS = Map.of(
            "=", Lookup.EXACT, "<>", Lookup.EXACT, "<", Lookup.LT, "<=", Lookup.LTE, ">", Lookup.GT, ">=", Lookup.GTE);
    private static final Map<String, Term.Operator> OPERATORS = Map.of(
            "+", Term.Operator.PLUS,
            "-", Term.Operator.MINUS,
            "*", Term.Operator.TIMES,
            "/", Term.Operator.DIVIDED_BY,
            "%", Term.Operator.MODULO);
    /** Those of queries that columns of a schema have a use for; the compiler knows the same. */
    private static final List<ScalarFunction> FUNCTIONS = List.of(
            ScalarFunction.LOWER,
            ScalarFunction.UPPER,
            ScalarFunction.LENGTH,
            ScalarFunction.TRIM,
            ScalarFunction.TRIM_START,
            ScalarFunction.TRIM_END,
            ScalarFunction.CONCAT,
            ScalarFunction.REPLACE,
            ScalarFunction.SUBSTRING,
            ScalarFunction.ABS,
            ScalarFunction.FLOOR,
            ScalarFunction.CEILING,
            ScalarFunction.ROUND,
            ScalarFunction.COALESCE,
            ScalarFunction.NULLIF,
            ScalarFunction.GREATEST,
            ScalarFunction.LEAST,
            ScalarFunction.YEAR,
            ScalarFunction.QUARTER,
            ScalarFunction.MONTH,
            ScalarFunction.DAY,
            ScalarFunction.WEEKDAY,
            ScalarFunction.HOUR,
            ScalarFunction.MINUTE,
            ScalarFunction.SECOND,
            ScalarFunction.DATE);

    private final String expression;
    private final List<ExpressionWord> words;
    private final List<Object> values = new ArrayList<>();
    private int next;

    ExpressionReader(String expression) {
        this.expression = expression;
        this.words = ExpressionWord.of(expression);
    }

    /** What was read: a value, or something that is fulfilled or not. */
    private sealed interface Part {
        record Value(Term term) implements Part {}

        record Truth(Condition<Object> condition) implements Part {}
    }

    /** Returns the values that stand in the expression, by their positions. */
    List<Object> values() {
        return values;
    }

    /** Reads all of it as a condition. */
    Condition<Object> condition() {
        return whole(() -> truth(either()));
    }

    /** Reads all of it as a value. */
    Term term() {
        return whole(() -> value(either()));
    }

    private <T> T whole(Supplier<T> reading) {
        T read = reading.get();
        if (word().kind() != ExpressionWord.Kind.END) {
            throw unexpected("the end");
        }
        return read;
    }

    private Part either() {
        Part first = both();
        List<Condition<Object>> any = new ArrayList<>();
        while (accept("or")) {
            any.add(truth(both()));
        }
        return any.isEmpty() ? first : new Part.Truth(new Condition.Any<>(joined(first, any)));
    }

    private Part both() {
        Part first = not();
        List<Condition<Object>> all = new ArrayList<>();
        while (accept("and")) {
            all.add(truth(not()));
        }
        return all.isEmpty() ? first : new Part.Truth(new Condition.All<>(joined(first, all)));
    }

    private List<Condition<Object>> joined(Part first, List<Condition<Object>> others) {
        List<Condition<Object>> all = new ArrayList<>(List.of(truth(first)));
        all.addAll(others);
        return all;
    }

    private Part not() {
        return accept("not") ? new Part.Truth(truth(not()).not()) : comparison();
    }

    private Part comparison() {
        Part left = sum();
        if (accept("is")) {
            boolean opposite = accept("not");
            expect("null");
            return truth(new Condition.IsNull<>(value(left)), opposite);
        }
        boolean opposite = accept("not");
        if (accept("in")) {
            return truth(new Condition.Comparison<>(value(left), Lookup.IN, list()), opposite);
        }
        if (accept("between")) {
            Term least = value(sum());
            expect("and");
            Condition<Object> range = new Condition.All<>(List.of(
                    new Condition.Comparison<>(value(left), Lookup.GTE, least),
                    new Condition.Comparison<>(value(left), Lookup.LTE, value(sum()))));
            return truth(range, opposite);
        }
        if (opposite) {
            throw unexpected("in or between");
        }
        Lookup lookup = word().kind() == ExpressionWord.Kind.SIGN ? COMPARISONS.get(word().text()) : null;
        if (lookup == null) {
            return left;
        }
        boolean different = accept("<>");
        next += different ? 0 : 1;
        return truth(new Condition.Comparison<>(value(left), lookup, value(sum())), different);
    }

    private static Part truth(Condition<Object> condition, boolean opposite) {
        return new Part.Truth(opposite ? condition.not() : condition);
    }

    private Term list() {
        expect("(");
        int first = values.size();
        do {
            if (!(value(sum()) instanceof Term.Value)) {
                throw unexpected("a list of numbers or texts");
            }
        } while (accept(","));
        expect(")");
        return new Term.Values(List.of(first, values.size() - first));
    }

    private Part sum() {
        Part left = product();
        while (true) {
            if (accept("||")) {
                left = new Part.Value(new Term.Call(ScalarFunction.CONCAT, List.of(value(left), value(product()))));
            } else if (word().is("+") || word().is("-")) {
                left = computed(left);
            } else {
                return left;
            }
        }
    }

    private Part product() {
        Part left = primary();
        while (word().is("*") || word().is("/") || word().is("%")) {
            left = computed(left);
        }
        return left;
    }

    private Part computed(Part left) {
        String sign = words.get(next++).text();
        Part right = sign.equals("+") || sign.equals("-") ? product() : primary();
        Term.Operator operator = OPERATORS.get(sign);
        if (operator == null) {
            throw unexpected("an operator");
        }
        return new Part.Value(new Term.Arithmetic(operator, value(left), value(right)));
    }

    private Part primary() {
        if (accept("(")) {
            Part inner = either();
            expect(")");
            return inner;
        }
        if (accept("-")) {
            return word().kind() == ExpressionWord.Kind.NUMBER
                    ? literal(number("-" + words.get(next++).text()))
                    : new Part.Value(new Term.Call(ScalarFunction.NEGATE, List.of(value(primary()))));
        }
        if (word().is("true") || word().is("false")) {
            return literal(Boolean.valueOf(words.get(next++).text()));
        }
        ExpressionWord word = words.get(next);
        next++;
        return switch (word.kind()) {
            case NUMBER -> literal(number(word.text()));
            case TEXT ->
                literal(word.text().substring(1, word.text().length() - 1).replace("''", "'"));
            case NAME -> new Part.Value(new Term.Field(FieldPath.ROOT.then(word.text())));
            case FUNCTION -> call(word.text());
            case KEYWORD, SIGN, END -> {
                next--;
                throw unexpected("a field, a function, a number or a text");
            }
        };
    }

    private Part call(String name) {
        ScalarFunction function = FUNCTIONS.stream()
                .filter(known -> word(known).equals(name))
                .findFirst()
                .orElseThrow(() -> new OrmException("Unknown function '" + name + "' in the expression \"" + expression
                        + "\". Functions: "
                        + FUNCTIONS.stream().map(ExpressionReader::word).collect(Collectors.joining(", ")) + "."));
        expect("(");
        List<Term> arguments = new ArrayList<>();
        do {
            arguments.add(value(sum()));
        } while (accept(","));
        expect(")");
        int wanted = arguments(function).orElse(arguments.size());
        if (arguments.size() != wanted) {
            throw new OrmException("The function " + name + " takes " + wanted + " values, not " + arguments.size()
                    + ", in the expression \"" + expression + "\".");
        }
        return new Part.Value(new Term.Call(function, arguments));
    }

    private static String word(ScalarFunction function) {
        return function.name().toLowerCase(Locale.ROOT);
    }

    /** Returns how many arguments a function has, empty when it has any number. */
    private static Optional<Integer> arguments(ScalarFunction function) {
        return switch (function) {
            case CONCAT, COALESCE, GREATEST, LEAST -> Optional.empty();
            case NULLIF, ROUND -> Optional.of(2);
            case REPLACE, SUBSTRING -> Optional.of(3);
            default -> Optional.of(1);
        };
    }

    private static Object number(String text) {
        return text.contains(".") ? new BigDecimal(text) : Long.valueOf(text);
    }

    private Part literal(Object value) {
        values.add(value);
        return new Part.Value(new Term.Value(new QueryShape.Position(values.size() - 1, value.getClass())));
    }

    private Term value(Part part) {
        return switch (part) {
            case Part.Value(Term term) -> term;
            case Part.Truth(Condition<Object> condition) -> new Term.Truth(condition);
        };
    }

    /** A column of truth values is a condition, too. */
    private Condition<Object> truth(Part part) {
        return switch (part) {
            case Part.Truth(Condition<Object> condition) -> condition;
            case Part.Value(Term.Field field) -> new Condition.Comparison<>(field, Lookup.EXACT, value(literal(true)));
            case Part.Value _ -> throw unexpected("a comparison");
        };
    }

    private ExpressionWord word() {
        return words.get(next);
    }

    private boolean accept(String word) {
        boolean accepted = word().is(word);
        next += accepted ? 1 : 0;
        return accepted;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw unexpected("'" + word + "'");
        }
    }

    private OrmException unexpected(String expected) {
        String found = word().kind() == ExpressionWord.Kind.END ? "it ends" : "'" + word().text() + "' stands";
        return new OrmException("The expression \"" + expression + "\" cannot be read: " + found + " where " + expected
                + " is expected.");
    }
}
