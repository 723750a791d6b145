package cotlette.db.r2dbc.sqlite;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Dates and times as texts that SQLite's own functions read: {@code 2026-05-04 03:02:01.5+02:00}. Texts with a T are read, too. */
final class Moments {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter();

    private Moments() {}

    static String write(LocalTime time) {
        return TIME.format(time);
    }

    static String write(OffsetTime time) {
        return TIME.format(time) + time.getOffset();
    }

    static String write(LocalDateTime moment) {
        return DATE_TIME.format(moment);
    }

    static String write(OffsetDateTime moment) {
        return DATE_TIME.format(moment) + moment.getOffset();
    }

    /** In UTC, so that texts have the order of the moments. */
    static String write(Instant moment) {
        return write(moment.atOffset(ZoneOffset.UTC));
    }

    static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(iso(text));
    }

    /** A text without offset is in UTC, as SQLite takes it. */
    static OffsetDateTime offsetDateTime(String text) {
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(iso(text), OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : OffsetDateTime.from(parsed);
    }

    private static String iso(String text) {
        return text.replace(' ', 'T');
    }
}
