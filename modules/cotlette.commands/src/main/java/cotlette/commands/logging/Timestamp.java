package cotlette.commands.logging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** When something happened: the time of day for somebody who watches, date and time in UTC for a file. */
final class Timestamp {
    private final DateTimeFormatter format;

    private Timestamp(String pattern, ZoneId zone) {
        this.format = DateTimeFormatter.ofPattern(pattern).withZone(zone);
    }

    static Timestamp clock(ZoneId zone) {
        return new Timestamp("HH:mm:ss", zone);
    }

    static Timestamp utc() {
        return new Timestamp("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", ZoneOffset.UTC);
    }

    String of(Instant instant) {
        return format.format(instant);
    }
}
