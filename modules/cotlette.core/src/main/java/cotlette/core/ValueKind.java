package cotlette.core;

import cotlette.api.http.InputValue;
import cotlette.api.http.Problems;
import cotlette.api.http.Scalar;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How values of one type are read from any source, and written as TOML.
 *
 * @param expectation what a value must be, to follow "must be"
 * @param reading returns the value, empty when the input is none
 * @param writing returns the value as TOML
 * @param vocabulary the texts that are allowed, where these can be listed
 */
record ValueKind<T>(
        String expectation,
        Function<InputValue, Optional<T>> reading,
        Function<? super T, String> writing,
        Supplier<Set<String>> vocabulary) {
    static final ValueKind<Boolean> BOOL = new ValueKind<>("true or false", ValueKind::bool, String::valueOf);

    static final ValueKind<String> TEXT = new ValueKind<>("a text", scalar(Scalar.TEXT), SettingText::quoted);

    static final ValueKind<List<String>> TEXTS =
            new ValueKind<>("a list of texts", ValueKind::texts, ValueKind::writeTexts);

    static final ValueKind<List<String>> HOSTS = new ValueKind<>(
            "a list of host names without scheme and port, such as [\"example.com\", \".example.org\", \"[::1]\"]",
            input -> texts(input).filter(hosts -> hosts.stream().allMatch(ValueKind::isHost)),
            ValueKind::writeTexts);

    static final ValueKind<Integer> COUNT = new ValueKind<>(
            "a whole number from 1 to 2147483647",
            input -> scalar(Scalar.INT).apply(input).filter(count -> count > 0),
            String::valueOf);

    static final ValueKind<Long> SIZE = new ValueKind<>(
            "a whole number of bytes, at least 1",
            input -> scalar(Scalar.LONG).apply(input).filter(size -> size > 0),
            String::valueOf);

    static final ValueKind<Duration> DURATION = new ValueKind<>(
            "a time such as \"10s\", \"500ms\" or \"2m\", or whole seconds",
            ValueKind::duration,
            ValueKind::writeDuration);

    static final ValueKind<String> URL_PREFIX = new ValueKind<>(
            "a path that begins and ends with a slash",
            input -> scalar(Scalar.TEXT).apply(input).filter(path -> path.startsWith("/") && path.endsWith("/")),
            SettingText::quoted);

    static final ValueKind<ZoneId> ZONE = new ValueKind<>(
            "the name of a time zone such as \"UTC\" or \"Europe/Berlin\"",
            input -> scalar(Scalar.TEXT).apply(input).flatMap(ValueKind::zone),
            zone -> SettingText.quoted(zone.getId()),
            ZoneId::getAvailableZoneIds);

    static final ValueKind<Locale> LANGUAGE = new ValueKind<>(
            "the code of a language such as \"en\" or \"pt-BR\"",
            input -> scalar(Scalar.TEXT).apply(input).flatMap(ValueKind::language),
            locale -> SettingText.quoted(locale.toLanguageTag()));

    private static final Pattern HOST =
            Pattern.compile("\\*|\\.?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h|)");

    ValueKind(String expectation, Function<InputValue, Optional<T>> reading, Function<? super T, String> writing) {
        this(expectation, reading, writing, Set::of);
    }

    private static <T> Function<InputValue, Optional<T>> scalar(Scalar<T> scalar) {
        return input -> Optional.ofNullable(scalar.read(input, new Problems()));
    }

    /** A number is no boolean, not even 1. */
    private static Optional<Boolean> bool(InputValue input) {
        return input instanceof InputValue.Number
                ? Optional.empty()
                : scalar(Scalar.BOOLEAN).apply(input);
    }

    /** From the environment and the command line a list comes as TOML or with commas. */
    private static Optional<List<String>> texts(InputValue input) {
        return switch (input) {
            case InputValue.Raw(String text)
            when text.startsWith("[") -> TomlSource.readList(text).flatMap(ValueKind::texts);
            case InputValue.Raw(String text) ->
                Optional.of(Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList());
            case InputValue.Items(List<InputValue> items) -> {
                List<String> texts = items.stream()
                        .map(scalar(Scalar.TEXT))
                        .flatMap(Optional::stream)
                        .toList();
                yield texts.size() == items.size() ? Optional.of(texts) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    private static String writeTexts(List<String> texts) {
        return texts.stream().map(SettingText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static Optional<Duration> duration(InputValue input) {
        String text = switch (input) {
            case InputValue.Raw raw -> raw.text();
            case InputValue.Text written -> written.text();
            case InputValue.Number number -> number.value().toPlainString();
            default -> "";
        };
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(time.group(1));
        return Optional.of(
                switch (time.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    default -> Duration.ofSeconds(amount);
                });
    }

    private static String writeDuration(Duration duration) {
        return SettingText.quoted(
                duration.toMillisPart() == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms");
    }

    private static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private static Optional<Locale> language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException noLanguage) {
            return Optional.empty();
        }
    }
}
