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
    /** Greater. */
    GT,
    /** Greater or equal. */
    GTE,
    /** Less. */
    LT,
    /** Less or equal. */
    LTE,
    /** Contains a text, its case respected. */
    CONTAINS,
    /** Equal to one of several values. */
    IN,
    /** Is null, or with {@code false} is not. */
    ISNULL;

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
