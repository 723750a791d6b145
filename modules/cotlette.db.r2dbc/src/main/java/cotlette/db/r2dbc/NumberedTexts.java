package cotlette.db.r2dbc;

import cotlette.db.spi.Placeholders;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Statements with {@code $1}, {@code $2}, … for question marks, kept because finding these takes time. */
final class NumberedTexts {
    /** How many texts are kept; there are as many as an application has shapes of queries. */
    private static final int MOST_TEXTS = 1_024;

    private final ConcurrentMap<String, String> numbered = new ConcurrentHashMap<>();

    String number(String sql) {
        String known = numbered.get(sql);
        if (known != null) {
            return known;
        }
        String made = Placeholders.of(sql).numbered();
        if (numbered.size() < MOST_TEXTS) {
            numbered.put(sql, made);
        }
        return made;
    }
}
