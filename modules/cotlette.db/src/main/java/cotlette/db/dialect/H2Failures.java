package cotlette.db.dialect;

import cotlette.db.spi.Failure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads H2's SQL states and messages. */
final class H2Failures {
    /** Behind it stands the statement, which everybody else knows already. */
    private static final String STATEMENT = "; SQL statement:";

    /** {@code ON PUBLIC.author(email NULLS FIRST, name NULLS FIRST) VALUES (…)}. */
    private static final Pattern KEY = Pattern.compile(" ON [^(]+\\(([^)]+)\\)");

    private static final Pattern QUOTED = Pattern.compile("\"(?:\\w+\\.)?([^\"]+)\"");

    /** {@code "shop_book_price_check: "}. */
    private static final Pattern CHECK = Pattern.compile("\"([^\":]+):");

    private H2Failures() {}

    static Failure explain(String state, String message) {
        int end = message.indexOf(STATEMENT);
        String said = end < 0 ? message : message.substring(0, end);
        Optional<String> quoted = Messages.first(QUOTED, said);
        return switch (state) {
            case "23505" -> new Failure(Failure.Kind.UNIQUE, key(said), beforeValues(said));
            case "23503", "23506" -> new Failure(Failure.Kind.FOREIGN_KEY, List.of(), beforeValues(said));
            case "23502" -> new Failure(Failure.Kind.NOT_NULL, quoted.stream().toList(), said);
            case "23513" ->
                new Failure(
                        Failure.Kind.CHECK, Messages.first(CHECK, said).stream().toList(), said);
            case "42S02", "42S03", "42S04" -> Messages.named(Failure.Kind.NO_TABLE, quoted, said);
            case "42S22" -> Messages.named(Failure.Kind.NO_COLUMN, quoted, said);
            // A time-out of a lock, a deadlock, and a row that another transaction has changed meanwhile.
            case "HYT00", "40001", "90131" -> new Failure(Failure.Kind.LOCKED, List.of(), said);
            case "57014" -> new Failure(Failure.Kind.TIMEOUT, List.of(), said);
            default ->
                new Failure(Failure.Kind.OTHER, List.of(), state.startsWith("22") ? Messages.withoutValue(said) : said);
        };
    }

    private static List<String> key(String message) {
        return Messages.first(KEY, message).stream()
                .flatMap(Pattern.compile(", ")::splitAsStream)
                .map(column -> column.replaceFirst(" .*", "").replace("\"", ""))
                .toList();
    }

    private static String beforeValues(String message) {
        int colon = message.indexOf(':');
        return colon < 0 ? message : message.substring(0, colon);
    }
}
