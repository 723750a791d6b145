package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a field is compared.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public enum Lookup {
    /** Equal; with null, is null. */
    EXACT,
    /** Equal, the case of letters ignored. */
    IEXACT,
    /** Contains a text. */
    CONTAINS,
    /** Contains a text, the case of letters ignored. */
    ICONTAINS,
    /** Begins with a text. */
    STARTSWITH,
    /** Begins with a text, the case of letters ignored. */
    ISTARTSWITH,
    /** Ends with a text. */
    ENDSWITH,
    /** Ends with a text, the case of letters ignored. */
    IENDSWITH,
    /** Has a part that matches a regular expression, in the syntax of the database. */
    REGEX,
    /** Has a part that matches a regular expression, the case of letters ignored. */
    IREGEX,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GTE,
    /** Less. */
    LT,
    /** Less or equal. */
    LTE,
    /** Equal to one of several values. */
    IN,
    /** From the first of two values to the second, both included. */
    RANGE,
    /** Is null, or with {@code false} is not. */
    ISNULL;

    /** Returns whether it is for text only. */
    public boolean isForText() {
        return switch (this) {
            case IEXACT, CONTAINS, ICONTAINS, STARTSWITH, ISTARTSWITH, ENDSWITH, IENDSWITH, REGEX, IREGEX -> true;
            case EXACT, GT, GTE, LT, LTE, IN, RANGE, ISNULL -> false;
        };
    }

    /** Returns the word for it in string lookups, such as {@code gte}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the lookup with a word. */
    public static Optional<Lookup> of(String word) {
        return Arrays.stream(values())
                .filter(lookup -> lookup.word().equals(word))
                .findFirst();
    }

    /** Returns all words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Lookup::word).toList();
    }
}
