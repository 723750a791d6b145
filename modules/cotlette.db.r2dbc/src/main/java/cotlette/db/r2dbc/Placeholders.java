package cotlette.db.r2dbc;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Turns the question marks of statements into {@code $1}, {@code $2}, … */
final class Placeholders {
    /** How many texts are kept; there are as many as an application has shapes of queries. */
    private static final int MOST_TEXTS = 1_024;

    private final ConcurrentMap<String, String> numbered = new ConcurrentHashMap<>();

    String number(String sql) {
        String known = numbered.get(sql);
        if (known != null) {
            return known;
        }
        String made = convert(sql);
        if (numbered.size() < MOST_TEXTS) {
            numbered.put(sql, made);
        }
        return made;
    }

    /** Leaves what stands in quotes as it is; a quote doubled inside of quotes ends and begins them again. */
    private static String convert(String sql) {
        StringBuilder text = new StringBuilder(sql.length() + 16);
        char quote = 0;
        int binds = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '?' && quote == 0) {
                text.append('$').append(++binds);
                continue;
            }
            if (quote == 0 ? c == '\'' || c == '"' : c == quote) {
                quote = quote == 0 ? c : 0;
            }
            text.append(c);
        }
        return text.toString();
    }
}
