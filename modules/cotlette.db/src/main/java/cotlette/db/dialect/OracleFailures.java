package cotlette.db.dialect;

import cotlette.db.spi.Failure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Oracle's error numbers and messages, which a session has in English. */
final class OracleFailures {
    private static final Pattern NUMBER = Pattern.compile("^ORA-\\d+:\\h*");

    /** {@code unique constraint (JANE.shop_book_isbn_key) violated on table JANE.shop_book columns (isbn)}. */
    private static final Pattern COLUMNS = Pattern.compile(" columns \\(([^)]+)\\)");

    private static final Pattern CONSTRAINT = Pattern.compile("constraint \\((?:[^.)]+\\.)?([^)]+)\\)");

    /** The last of {@code "JANE"."shop_book"."title"}. */
    private static final Pattern LAST_NAME = Pattern.compile("\"([^\".]+)\"(?!\\.)");

    private static final Pattern VALUE = Pattern.compile("'.*'", Pattern.DOTALL);

    private OracleFailures() {}

    /** Leaves out all lines but the first: the others have the values of rows, and addresses of manuals. */
    static Failure explain(int code, String message) {
        String said = NUMBER.matcher(message.lines().findFirst().orElse("")).replaceFirst("");
        Optional<String> name = Messages.first(LAST_NAME, said);
        return switch (code) {
            case 1 -> new Failure(Failure.Kind.UNIQUE, key(said), said);
            case 2291, 2292 -> new Failure(Failure.Kind.FOREIGN_KEY, List.of(), said);
            case 1400, 1407 -> new Failure(Failure.Kind.NOT_NULL, name.stream().toList(), said);
            case 2290 ->
                new Failure(
                        Failure.Kind.CHECK,
                        Messages.first(CONSTRAINT, said).stream().toList(),
                        said);
            case 942 -> Messages.named(Failure.Kind.NO_TABLE, name, said);
            case 904 -> Messages.named(Failure.Kind.NO_COLUMN, name, said);
            // A lock that was not to be waited for, one that did not come in time, a deadlock, and a row that has
            // changed since the transaction began.
            case 54, 30_006, 60, 8177 -> new Failure(Failure.Kind.LOCKED, List.of(), said);
            case 1013 -> new Failure(Failure.Kind.TIMEOUT, List.of(), said);
            default ->
                new Failure(Failure.Kind.OTHER, List.of(), VALUE.matcher(said).replaceFirst("…"));
        };
    }

    /** Wrong login, no such service, too many connections. */
    static String connectingState(int code, String state) {
        return switch (code) {
            case 1005, 1017, 1045, 28_000, 28_001 -> "28000";
            case 12_505, 12_514, 12_521 -> "3D000";
            case 18, 20, 12_516, 12_519, 12_520 -> "53300";
            default -> state;
        };
    }

    private static List<String> key(String said) {
        return Messages.first(COLUMNS, said).or(() -> Messages.first(CONSTRAINT, said)).stream()
                .flatMap(Pattern.compile(", ")::splitAsStream)
                .toList();
    }
}
