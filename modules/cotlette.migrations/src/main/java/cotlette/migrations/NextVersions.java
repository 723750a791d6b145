package cotlette.migrations;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Gives new migrations their versions: the time, or a second after the greatest that there is. Not safe for several threads. */
final class NextVersions {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private LocalDateTime next;

    NextVersions(Optional<String> greatest, Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.next = greatest.map(version -> LocalDateTime.parse(version, FORMAT).plusSeconds(1))
                .filter(earliest -> earliest.isAfter(now))
                .orElse(now);
    }

    String next() {
        String version = next.format(FORMAT);
        next = next.plusSeconds(1);
        return version;
    }
}
