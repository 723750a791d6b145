package cotlette.db.r2dbc.sqlite;

import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.CONNECTION_INITIALIZER;
import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.FETCH_SIZE;
import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.FOREIGN_KEYS;
import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.JOURNAL_MODE;
import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.READ_ONLY;
import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.STATEMENT_CACHE_SIZE;
import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.SYNCHRONOUS;
import static cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider.TRANSACTION_MODE;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads options: values from code as they are, those of URLs out of their texts. */
final class OptionReader {
    private final ConnectionFactoryOptions options;

    private OptionReader(ConnectionFactoryOptions options) {
        this.options = options;
    }

    /**
     * Reads all options.
     *
     * @throws IllegalArgumentException when one has a value that it cannot have
     */
    static Settings read(ConnectionFactoryOptions options) {
        OptionReader reader = new OptionReader(options);
        return new Settings(
                LocationOptions.read(options),
                reader.truth(READ_ONLY, false),
                reader.truth(FOREIGN_KEYS, true),
                reader.constant(JOURNAL_MODE, JournalMode.class),
                reader.constant(SYNCHRONOUS, Synchronous.class),
                reader.constant(TRANSACTION_MODE, TransactionMode.class).orElse(TransactionMode.IMMEDIATE),
                reader.duration(ConnectionFactoryOptions.LOCK_WAIT_TIMEOUT, Duration.ofSeconds(5)),
                reader.duration(ConnectionFactoryOptions.STATEMENT_TIMEOUT, Duration.ZERO),
                reader.number(STATEMENT_CACHE_SIZE, 0, 64),
                reader.number(FETCH_SIZE, 1, 256),
                reader.value(
                        CONNECTION_INITIALIZER, ConnectionInitializer.class, "given in code", _ -> Optional.empty()));
    }

    private boolean truth(Option<Boolean> option, boolean otherwise) {
        return value(option, Boolean.class, "true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .orElse(otherwise);
    }

    private int number(Option<Integer> option, int least, int otherwise) {
        String wanted = "a whole number, at least " + least;
        int number = value(option, Integer.class, wanted, OptionReader::number).orElse(otherwise);
        if (number < least) {
            throw wrong(option, number, wanted);
        }
        return number;
    }

    private Duration duration(Option<Duration> option, Duration otherwise) {
        String wanted = "a duration like PT5S, not negative";
        Duration duration =
                value(option, Duration.class, wanted, OptionReader::duration).orElse(otherwise);
        if (duration.isNegative()) {
            throw wrong(option, duration, wanted);
        }
        return duration;
    }

    private <E extends Enum<E>> Optional<E> constant(Option<E> option, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return value(
                option,
                type,
                "one of " + Arrays.toString(constants),
                text -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    private <T> Optional<T> value(
            Option<T> option, Class<T> type, String wanted, Function<String, Optional<T>> fromText) {
        Object value = options.getValue(option);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> read = type.isInstance(value) ? Optional.of(type.cast(value)) : fromText.apply(value.toString());
        return Optional.of(read.orElseThrow(() -> wrong(option, value, wanted)));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static IllegalArgumentException wrong(Option<?> option, Object value, String wanted) {
        return new IllegalArgumentException(
                "The option '" + option.name() + "' is " + value + ", and must be " + wanted + ".");
    }
}
