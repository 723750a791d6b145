package cotlette.api.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody meant who mistyped a name.
 *
 * {@snippet :
 * Suggestions.nearest("agee", List.of("id", "name", "age")); // Optional[age]
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class Suggestions {
    private Suggestions() {}

    /** Returns the candidate nearest to {@code typed}, empty when none is near enough to be meant. */
    public static Optional<String> nearest(String typed, Collection<String> candidates) {
        int limit = Math.max(1, Math.min(3, (typed.length() + 1) / 3));
        String word = typed.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance(word, candidate.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code " Did you mean 'age'?"}, or an empty string when nothing is near enough; ready to append to a message. */
    public static String didYouMean(String typed, Collection<String> candidates) {
        return nearest(typed, candidates)
                .map(candidate -> " Did you mean '" + candidate + "'?")
                .orElse("");
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }
}
