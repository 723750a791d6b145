package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A text. Immutable. All searches are literal, without wildcards; those that begin with an {@code i} ignore the case of letters.
 *
 * @param <R> the model
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public class TextExpression<R> extends ComparableExpression<R, String> {
    TextExpression(Term term) {
        super(term);
    }

    /** Equal to {@code text}, the case of letters ignored. */
    public final Condition<R> iexact(String text) {
        return compare(Lookup.IEXACT, text);
    }

    /** Contains {@code text}. */
    public final Condition<R> contains(String text) {
        return compare(Lookup.CONTAINS, text);
    }

    /** Contains another text of the same row. */
    public final Condition<R> contains(TextExpression<? super R> text) {
        return compare(Lookup.CONTAINS, text);
    }

    /** Contains {@code text}, the case of letters ignored. */
    public final Condition<R> icontains(String text) {
        return compare(Lookup.ICONTAINS, text);
    }

    /** Begins with {@code text}. */
    public final Condition<R> startsWith(String text) {
        return compare(Lookup.STARTSWITH, text);
    }

    /** Begins with {@code text}, the case of letters ignored. */
    public final Condition<R> istartsWith(String text) {
        return compare(Lookup.ISTARTSWITH, text);
    }

    /** Ends with {@code text}. */
    public final Condition<R> endsWith(String text) {
        return compare(Lookup.ENDSWITH, text);
    }

    /** Ends with {@code text}, the case of letters ignored. */
    public final Condition<R> iendsWith(String text) {
        return compare(Lookup.IENDSWITH, text);
    }

    /** Has a part that matches a regular expression, in the syntax of the database. */
    public final Condition<R> matches(String regex) {
        return compare(Lookup.REGEX, regex);
    }

    /** Has a part that matches a regular expression, the case of letters ignored. */
    public final Condition<R> imatches(String regex) {
        return compare(Lookup.IREGEX, regex);
    }

    /** The text in lower case. */
    public final TextExpression<R> lower() {
        return new TextExpression<>(call(ScalarFunction.LOWER));
    }

    /** The text in upper case. */
    public final TextExpression<R> upper() {
        return new TextExpression<>(call(ScalarFunction.UPPER));
    }

    /** How many characters the text has. */
    public final WholeExpression<R, Integer> length() {
        return new WholeExpression<>(call(ScalarFunction.LENGTH));
    }

    /** The text without the blanks around it. */
    public final TextExpression<R> trim() {
        return new TextExpression<>(call(ScalarFunction.TRIM));
    }

    /** The text without the blanks before it. */
    public final TextExpression<R> trimStart() {
        return new TextExpression<>(call(ScalarFunction.TRIM_START));
    }

    /** The text without the blanks after it. */
    public final TextExpression<R> trimEnd() {
        return new TextExpression<>(call(ScalarFunction.TRIM_END));
    }

    /** The text followed by another one; null when one of them is. */
    public final TextExpression<R> concat(String text) {
        return new TextExpression<>(call(ScalarFunction.CONCAT, text));
    }

    /** The text followed by another one of the same row; null when one of them is. */
    public final TextExpression<R> concat(TextExpression<? super R> text) {
        return new TextExpression<>(call(ScalarFunction.CONCAT, text));
    }

    /** The text, in which each {@code part} is replaced. */
    public final TextExpression<R> replace(String part, String replacement) {
        return new TextExpression<>(call(ScalarFunction.REPLACE, part, replacement));
    }

    /** The part from a position, counted from 1, of at most {@code length} characters. */
    public final TextExpression<R> substring(int position, int length) {
        if (position < 1 || length < 0) {
            throw new IllegalArgumentException(
                    "A part of a text begins at 1 or later and has 0 or more characters, not " + position + " and "
                            + length + ".");
        }
        return new TextExpression<>(call(ScalarFunction.SUBSTRING, position, length));
    }
}
