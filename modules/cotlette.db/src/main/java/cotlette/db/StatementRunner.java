package cotlette.db;

import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs statements where they belong: in the transaction of the calling code, or alone on a connection that is given back at once. */
final class StatementRunner {
    private final BlockingBackend backend;
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();
    private final List<StatementListener> listeners = new CopyOnWriteArrayList<>();

    StatementRunner(BlockingBackend backend) {
        this.backend = backend;
    }

    <R> List<R> query(Access access, Statement statement, RowReader<R> reader) {
        tell(statement);
        if (current.isBound()) {
            return current.get().session().query(statement, reader);
        }
        try (BlockingSession session = backend.open(access)) {
            return session.query(statement, reader);
        }
    }

    long update(Statement statement) {
        tell(statement);
        if (current.isBound()) {
            return current.get().session().update(statement);
        }
        try (BlockingSession session = backend.open(Access.WRITE)) {
            return session.update(statement);
        }
    }

    /** Returns the transaction in which the calling code runs. */
    Optional<Transaction> transaction() {
        return current.isBound() ? Optional.of(current.get()) : Optional.empty();
    }

    <V, X extends Throwable> V atomic(ScopedValue.CallableOp<? extends V, X> work) throws X {
        if (current.isBound()) {
            return current.get().run(work);
        }
        Transaction transaction = new Transaction(backend);
        return ScopedValue.where(current, transaction).<V, X>call(() -> transaction.run(work));
    }

    StatementListener.Registration listen(StatementListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Statement statement) {
        for (StatementListener listener : listeners) {
            listener.sent(statement.sql());
        }
    }
}
