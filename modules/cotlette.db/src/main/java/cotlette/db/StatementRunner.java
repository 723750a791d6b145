package cotlette.db;

import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.StatementException;
import java.util.List;

/**
 * Runs commands and waits for them, where they belong: in the transaction of the calling code, or alone on a connection that is given back
 * at once.
 */
final class StatementRunner {
    private final Sessions sessions;
    private final StatementListeners listeners;
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();

    StatementRunner(Sessions sessions, StatementListeners listeners) {
        this.sessions = sessions;
        this.listeners = listeners;
    }

    <V> V run(Command<V> command) {
        return switch (command) {
            case Command.Rows<?, V> rows -> run(rows);
            case Command.Change<V> change -> run(change);
            case Command.Answered<V>(V answer) -> answer;
        };
    }

    boolean inTransaction() {
        return current.isBound();
    }

    /** Remembers how to take back a change of an object, for when the transaction of the calling code does not last. */
    void onUndo(Runnable change) {
        if (current.isBound()) {
            current.get().onUndo(change);
        }
    }

    <V, X extends Throwable> V atomic(ScopedValue.CallableOp<? extends V, X> work) throws X {
        if (current.isBound()) {
            return current.get().run(work);
        }
        Transaction transaction = new Transaction(sessions);
        return ScopedValue.where(current, transaction).<V, X>call(() -> transaction.run(work));
    }

    private <R, V> V run(Command.Rows<R, V> rows) {
        listeners.sent(rows.statement());
        List<R> found;
        try {
            if (current.isBound()) {
                found = current.get().session().query(rows.statement(), rows.reader());
            } else {
                try (BlockingSession session = sessions.open(rows.access())) {
                    found = session.query(rows.statement(), rows.reader());
                }
            }
        } catch (StatementException refused) {
            throw rows.refusal().apply(refused);
        }
        return rows.answer().apply(found);
    }

    private <V> V run(Command.Change<V> change) {
        listeners.sent(change.statement());
        long changed;
        try {
            if (current.isBound()) {
                changed = current.get().session().update(change.statement());
            } else {
                try (BlockingSession session = sessions.open(Access.WRITE)) {
                    changed = session.update(change.statement());
                }
            }
        } catch (StatementException refused) {
            throw change.refusal().apply(refused);
        }
        return change.answer().apply(changed);
    }
}
