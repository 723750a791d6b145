package cotlette.db;

import cotlette.db.spi.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who hears of the statements of a database. */
final class StatementListeners {
    private final List<StatementListener> listeners = new CopyOnWriteArrayList<>();

    StatementListener.Registration add(StatementListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void sent(Statement statement) {
        for (StatementListener listener : listeners) {
            listener.sent(statement.sql());
        }
    }
}
