package cotlette.web.failure;

import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hides from debug pages what nobody should read over a shoulder or in a screenshot. Immutable. */
public final class Secrets {
    /** What stands in the place of a secret. */
    public static final String HIDDEN = "hidden";

    /** Shorter ones would hide common words, and protect nothing. */
    private static final int SHORTEST = 6;

    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie");
    private static final List<String> SECRET_WORDS =
            List.of("password", "passwd", "secret", "token", "api-key", "apikey", "api_key");

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    /** Returns the secrets of an application: its secret key, and the passwords in the URLs of its databases. */
    public static Secrets of(Settings settings) {
        List<String> values = new ArrayList<>();
        values.add(settings.secretKey());
        for (DatabaseSettings database : settings.databases().values()) {
            values.add(password(database.url()));
        }
        values.removeIf(value -> value.length() < SHORTEST);
        values.sort(Comparator.comparingInt(String::length).reversed());
        return new Secrets(List.copyOf(values));
    }

    /** Returns what stands between colon and at sign before the host, empty when nothing does. */
    private static String password(String url) {
        int user = url.indexOf("//") + 2;
        int at = url.lastIndexOf('@');
        int colon = url.indexOf(':', user);
        return user > 1 && colon > 0 && colon < at ? url.substring(colon + 1, at) : "";
    }

    /** Returns {@code text} without the secrets in it. */
    public String hide(String text) {
        String shown = text;
        for (String value : values) {
            shown = shown.replace(value, HIDDEN);
        }
        return shown;
    }

    /** Returns the value of a header or field, hidden where the name says that it is nobody's business. */
    public String hide(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean secret = SECRET_HEADERS.contains(lower) || SECRET_WORDS.stream().anyMatch(lower::contains);
        return secret ? HIDDEN : hide(value);
    }
}
