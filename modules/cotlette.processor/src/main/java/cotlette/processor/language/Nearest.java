package cotlette.processor.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which name was meant by one that does not exist. */
public final class Nearest {
    private Nearest() {}

    /** Returns {@code " Did you mean 'line'?"}, or an empty string when no name is near enough; ready to append to a message. */
    public static String didYouMean(String written, Collection<String> names) {
        int most = Math.max(1, written.length() / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= most)
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    /** Returns how many letters to put in, take out or change make one name of the other, whatever their case. */
    private static int distance(String written, String name) {
        String from = written.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[row.length - 1];
    }
}
