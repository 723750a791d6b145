package cotlette.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is written to a log, and to none below it, while it is open; the log without a name stands for all. */
final class LogOf extends Handler implements AutoCloseable {
    private final Logger logger;
    private final @Nullable Level levelBefore;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    LogOf(String name) {
        logger = Logger.getLogger(name);
        levelBefore = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    List<LogRecord> records() {
        return records;
    }

    List<String> lines() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    @Override
    public void publish(LogRecord record) {
        if (logger.getName().isEmpty() || logger.getName().equals(record.getLoggerName())) {
            records.add(record);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(levelBefore);
    }
}
