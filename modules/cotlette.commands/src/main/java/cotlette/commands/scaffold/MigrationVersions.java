package cotlette.commands.scaffold;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Gives versions to the first migrations of apps: the time, or one second after the latest that the project has. */
public final class MigrationVersions {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Pattern VERSION = Pattern.compile("return\\s+\"(\\d{14})\"\\s*;");

    private final Clock clock;

    /** Creates a giver that looks at {@code clock}. */
    public MigrationVersions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns a version greater than those in {@code migrations}.
     *
     * @param migrations the sources of migrations that exist
     */
    String next(List<String> migrations) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return migrations.stream()
                .flatMap(source -> VERSION.matcher(source).results().map(found -> found.group(1)))
                .max(String::compareTo)
                .map(latest -> LocalDateTime.parse(latest, FORMAT).plusSeconds(1))
                .filter(earliest -> earliest.isAfter(now))
                .orElse(now)
                .format(FORMAT);
    }
}
