package cotlette.http.undertow;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The time of a response, as HTTP writes it; formatted once a second. Safe for several threads.
 *
 * <p>Undertow has one such text for the whole JVM, renewed by a thread of the server that wrote it: when that server is stopped in the
 * meantime, every other one goes on to send the same time for ever.
 */
final class DateHeader {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private record Second(long epochSecond, String text) {}

    private final InstantSource clock;
    private volatile Second latest = new Second(Long.MIN_VALUE, "");

    DateHeader(InstantSource clock) {
        this.clock = clock;
    }

    String now() {
        Instant now = clock.instant();
        Second known = latest;
        if (known.epochSecond() != now.getEpochSecond()) {
            known = new Second(now.getEpochSecond(), FORMAT.format(now));
            latest = known;
        }
        return known.text();
    }
}
