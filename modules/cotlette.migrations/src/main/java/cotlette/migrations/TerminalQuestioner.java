package cotlette.migrations;

import cotlette.api.command.Terminal;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Asks the person at the terminal; without one, says what to write instead. */
final class TerminalQuestioner implements Questioner {
    private final Terminal terminal;

    TerminalQuestioner(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Object defaultFor(String model, String field, ColumnSchema column) {
        String place = model + "." + field;
        if (!terminal.isInteractive()) {
            throw unanswered(place);
        }
        terminal.print("The new field " + terminal.accent(place)
                + " is required. Which value do the rows get that exist already?");
        while (true) {
            String answer = terminal.ask(expectation(column.type()) + ": ").orElseThrow(() -> unanswered(place));
            Optional<Object> value = parse(column.type(), answer.strip());
            if (value.isPresent()) {
                return value.get();
            }
            terminal.printWarning("'" + answer + "' is not " + expectation(column.type()) + ".");
        }
    }

    private static MigrationException unanswered(String place) {
        return new MigrationException(
                "The new field " + place + " is required, and the rows that exist need a value for it. Give its "
                        + "annotation a defaultValue, make it nullable = true, or run makemigrations at a terminal, which asks for one.");
    }

    private static String expectation(ColumnType type) {
        return switch (type) {
            case ColumnType.Varchar varchar -> "a text of at most " + varchar.length() + " characters";
            case ColumnType.Text _ -> "a text";
            case ColumnType.Int _, ColumnType.Bigint _ -> "a whole number";
            case ColumnType.Bool _ -> "true or false";
            case ColumnType.Timestamp _ -> "a time such as 2026-01-31T12:00:00Z, or now";
        };
    }

    private static Optional<Object> parse(ColumnType type, String answer) {
        try {
            return switch (type) {
                case ColumnType.Varchar varchar ->
                    Optional.<Object>of(answer)
                            .filter(_ -> answer.codePointCount(0, answer.length()) <= varchar.length());
                case ColumnType.Text _ -> Optional.of(answer);
                case ColumnType.Int _ -> Optional.of(Integer.valueOf(answer));
                case ColumnType.Bigint _ -> Optional.of(Long.valueOf(answer));
                case ColumnType.Bool _ -> bool(answer);
                case ColumnType.Timestamp _ ->
                    Optional.of((answer.equals("now") ? Instant.now() : Instant.parse(answer)).toString());
            };
        } catch (NumberFormatException | DateTimeParseException misfit) {
            return Optional.empty();
        }
    }

    private static Optional<Object> bool(String answer) {
        return switch (answer.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
