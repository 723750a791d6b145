package cotlette.db.dialect;

import cotlette.db.spi.Failure;
import java.util.List;
import java.util.regex.Pattern;

/** Reads PostgreSQL's SQL states and messages. Servers speak many languages; states, names and quotes stay. */
final class PostgresqlFailures {
    /** What the JDBC driver writes in front: {@code ERROR: }. */
    private static final Pattern SEVERITY = Pattern.compile("^\\p{Lu}+:\\s+");

    /** {@code Key (name, "order")=(…) already exists.} in the details. */
    private static final Pattern KEY = Pattern.compile("\\(([^()]+)\\)=\\(");

    private static final Pattern QUOTED = Pattern.compile("[\"«»„“]\\h?([^\"«»”“\\h]+)\\h?[\"«»”“]");
    /** The last of the names in quotes, after that of the table. */
    private static final Pattern CONSTRAINT = Pattern.compile("[\"«„“]\\h?([^\"«»„”“\\h]+)\\h?[\"»”“]\\P{L}*$");

    private static final Pattern QUALIFIED = Pattern.compile("\\b\\w+\\.(\\w+)\\b");

    private PostgresqlFailures() {}

    /** Leaves out all lines but the first: the details have the values of rows. */
    static Failure explain(String state, String message) {
        String first = SEVERITY.matcher(message.lines().findFirst().orElse("")).replaceFirst("");
        return switch (state) {
            case "23505" -> new Failure(Failure.Kind.UNIQUE, key(message), first);
            case "23503", "23001" -> new Failure(Failure.Kind.FOREIGN_KEY, List.of(), first);
            case "23502" ->
                new Failure(
                        Failure.Kind.NOT_NULL,
                        Messages.first(QUOTED, first).stream().toList(),
                        first);
            case "23514" ->
                new Failure(
                        Failure.Kind.CHECK,
                        Messages.first(CONSTRAINT, first).stream().toList(),
                        first);
            case "42P01" -> Messages.named(Failure.Kind.NO_TABLE, Messages.first(QUOTED, first), first);
            case "42703" ->
                Messages.named(
                        Failure.Kind.NO_COLUMN,
                        Messages.first(QUALIFIED, first).or(() -> Messages.first(QUOTED, first)),
                        first);
            // A time-out of a lock, a deadlock, and what must not see what another transaction has changed.
            case "55P03", "40P01", "40001" -> new Failure(Failure.Kind.LOCKED, List.of(), first);
            case "57014" -> new Failure(Failure.Kind.TIMEOUT, List.of(), first);
            case "25P02" ->
                new Failure(
                        Failure.Kind.OTHER,
                        List.of(),
                        "an earlier statement of this transaction failed, and until its end nothing else runs; "
                                + "put what may fail into a Db.atomic(…) of its own");
            default ->
                new Failure(
                        Failure.Kind.OTHER, List.of(), state.startsWith("22") ? Messages.withoutValue(first) : first);
        };
    }

    private static List<String> key(String message) {
        return Messages.first(KEY, message).stream()
                .flatMap(Pattern.compile(", ")::splitAsStream)
                .map(column -> column.replace("\"", ""))
                .toList();
    }
}
