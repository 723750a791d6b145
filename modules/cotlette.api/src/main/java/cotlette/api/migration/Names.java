package cotlette.api.migration;

import java.util.regex.Pattern;

/** What a table or column may be called, so that a name in SQL is never more than a name. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private Names() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static String check(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "'" + name + "' cannot be the name of a table or column. Use letters, digits and "
                            + "underscores, 63 at the most, and no digit first.");
        }
        return name;
    }
}
