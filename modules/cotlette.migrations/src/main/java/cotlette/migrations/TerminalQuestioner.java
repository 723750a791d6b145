package cotlette.migrations;

import cotlette.api.command.Terminal;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.db.ColumnDefault;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Asks the person at the terminal; without one, says what to write instead. */
final class TerminalQuestioner implements Questioner {
    private final Terminal terminal;

    TerminalQuestioner(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Object fillingFor(String place, ColumnSchema column) {
        if (!terminal.isInteractive()) {
            throw unanswered(place);
        }
        terminal.print("The field " + terminal.accent(place)
                + " becomes required. Which value do the rows get that exist already?");
        while (true) {
            String answer = terminal.ask(expectation(column.type()) + ": ").orElseThrow(() -> unanswered(place));
            Optional<Object> value = parse(column.type(), answer.strip());
            if (value.isPresent()) {
                return value.get();
            }
            terminal.printWarning("'" + answer + "' is not " + expectation(column.type()) + ".");
        }
    }

    @Override
    public boolean isRenamed(Kind kind, String gone, String added) {
        if (!terminal.isInteractive()) {
            throw new MigrationException(
                    "The " + called(kind, gone) + " is gone, and " + added
                            + " is new and looks the same. Has it been renamed, its rows must be kept: write @RenamedFrom(\""
                            + gone.substring(gone.lastIndexOf('.') + 1) + "\") at " + added
                            + ". If these are two things, say so where makemigrations can ask: at a terminal. Nothing was written.");
        }
        String question = "Is the " + kind.word() + " " + terminal.accent(added) + " what was the "
                + called(kind, terminal.accent(gone)) + "? yes or no: ";
        while (true) {
            String answer = terminal.ask(question)
                    .orElseThrow(() -> new MigrationException(
                            "Nobody has said whether " + added + " was called " + gone + ". Nothing was written."));
            switch (answer.strip().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return true;
                }
                case "n", "no" -> {
                    return false;
                }
                default -> terminal.printWarning("'" + answer + "' is neither yes nor no.");
            }
        }
    }

    /** Of a model that is gone, only the table is known. */
    private static String called(Questioner.Kind kind, String gone) {
        return switch (kind) {
            case MODEL -> "model of the table " + gone;
            case FIELD -> "field " + gone;
        };
    }

    private static MigrationException unanswered(String place) {
        return new MigrationException(
                "The field " + place + " becomes required, and the rows that exist need a value for it. Give its "
                        + "annotation a defaultValue, make it nullable = true, or run makemigrations at a terminal, which asks for one.");
    }

    private static String expectation(ColumnType type) {
        return switch (type) {
            case ColumnType.Varchar varchar -> "a text of at most " + varchar.length() + " characters";
            case ColumnType.Text _ -> "a text";
            case ColumnType.Smallint _, ColumnType.Int _, ColumnType.Bigint _ -> "a whole number";
            case ColumnType.DoublePrecision _ -> "a number";
            case ColumnType.Decimal decimal -> "a number with at most " + decimal.scale() + " digits after the point";
            case ColumnType.Bool _ -> "true or false";
            case ColumnType.Date _ -> "a day such as 2026-01-31";
            case ColumnType.Time _ -> "a time such as 09:30";
            case ColumnType.Duration _ -> "a span of time such as PT1H30M";
            case ColumnType.Timestamp _ -> "a time such as 2026-01-31T12:00:00Z, or now";
            case ColumnType.Uuid _ -> "a UUID";
            case ColumnType.Json _ -> "a JSON text";
            case ColumnType.Binary _ -> "nothing: bytes have no default, so let the field be null";
        };
    }

    private static Optional<Object> parse(ColumnType type, String answer) {
        String text = type instanceof ColumnType.Timestamp && answer.equals("now")
                ? Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()
                : type instanceof ColumnType.Bool ? answer.toLowerCase(Locale.ROOT) : answer;
        if (type instanceof ColumnType.Varchar(int length) && text.codePointCount(0, text.length()) > length) {
            return Optional.empty();
        }
        try {
            return Optional.of(ColumnDefault.written(ColumnDefault.read(type, text)));
        } catch (IllegalArgumentException | DateTimeException misfit) {
            return Optional.empty();
        }
    }
}
