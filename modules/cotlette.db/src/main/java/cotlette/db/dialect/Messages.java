package cotlette.db.dialect;

import cotlette.db.spi.Failure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what drivers say apart. */
final class Messages {
    private static final Pattern QUOTED = Pattern.compile("\".*\"", Pattern.DOTALL);

    private Messages() {}

    /** Returns a message about a value without the value, which stands in quotes. */
    static String withoutValue(String message) {
        return QUOTED.matcher(message).replaceFirst("…");
    }

    /** Returns a failure that names something; one that names nothing tells nobody what to do. */
    static Failure named(Failure.Kind kind, Optional<String> name, String message) {
        return name.map(found -> new Failure(kind, List.of(found), message))
                .orElseGet(() -> new Failure(Failure.Kind.OTHER, List.of(), message));
    }

    static Optional<String> first(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
