package cotlette.core;

import cotlette.api.http.InputValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values of settings for people to read: as TOML writes them, secrets masked. */
final class SettingText {
    private static final String MASK = "********";
    private static final List<String> SECRETS =
            List.of("secret", "password", "passwd", "token", "api_key", "private_key");
    private static final Pattern USER_INFO = Pattern.compile("(//[^/?#@:]*):[^/?#\"]*@");
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("([?&;](?:password|passwd|pwd|secret|token)=)[^&;\"]*", Pattern.CASE_INSENSITIVE);

    private SettingText() {}

    /** Returns the value of a key, masked when the key's name says that it is a secret. */
    static String of(String key, InputValue value) {
        if (isSecret(key)) {
            return quoted(MASK);
        }
        return switch (value) {
            case InputValue.Raw raw -> quoted(masked(raw.text()));
            case InputValue.Text text -> quoted(masked(text.text()));
            case InputValue.Number number -> number.value().toPlainString();
            case InputValue.Bool bool -> Boolean.toString(bool.value());
            case InputValue.Items items ->
                items.values().stream().map(item -> of(key, item)).collect(Collectors.joining(", ", "[", "]"));
            case InputValue.Members members ->
                members.values().entrySet().stream()
                        .map(member -> member.getKey() + " = " + of(member.getKey(), member.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            case InputValue.Null _, InputValue.Absent _ -> "nothing";
        };
    }

    /** Returns a value that is already written as TOML, masked when the key's name says that it is a secret. */
    static String masked(String key, String written) {
        return isSecret(key) && !written.equals("\"\"") ? quoted(MASK) : masked(written);
    }

    /** Returns whether a key, or the line of a file that begins with one, is about a secret. */
    static boolean isSecret(String keyOrLine) {
        String lowerCase = keyOrLine.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(lowerCase::contains);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Masks the password in the text of a URL. */
    private static String masked(String text) {
        String withoutUserInfo = USER_INFO.matcher(text).replaceAll("$1:" + Matcher.quoteReplacement(MASK) + "@");
        return SECRET_PARAMETER.matcher(withoutUserInfo).replaceAll("$1" + Matcher.quoteReplacement(MASK));
    }
}
