package cotlette.web.middleware;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates in headers, such as {@code Sun, 06 Nov 1994 08:49:37 GMT}. The JDK's RFC 1123 format leaves the zero before a day out. */
final class HttpDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private HttpDate() {}

    static String of(long millis) {
        return FORMAT.format(Instant.ofEpochMilli(millis));
    }

    /** Returns the milliseconds since 1970, empty when the text is no date; recipients ignore those. */
    static Optional<Long> parse(String text) {
        try {
            return Optional.of(FORMAT.parse(text, Instant::from).toEpochMilli());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
