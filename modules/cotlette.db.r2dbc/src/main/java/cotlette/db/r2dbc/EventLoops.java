package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import java.time.Duration;
import reactor.netty.resources.LoopResources;

/** The event loops of one database, which end with its application. */
record EventLoops(LoopResources resources) implements AutoCloseable {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** Makes as many as there is work for. */
    static EventLoops of(String database, DatabaseSettings settings) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new EventLoops(
                LoopResources.create("cotlette-" + database, Math.min(processors, settings.poolSize()), true));
    }

    @Override
    public void close() {
        resources.disposeLater(Duration.ZERO, LONGEST_STOP).block(LONGEST_STOP.multipliedBy(2));
    }
}
