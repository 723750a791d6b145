package cotlette.db;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.AsyncSession;
import cotlette.db.spi.AsyncStatements;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import cotlette.db.spi.Waiting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous backend as code in waiting style sees it: the calling thread is parked until the answer is there. Takes a connection for
 * itself with the first transaction only.
 */
final class WaitingSession implements BlockingSession {
    private final AsyncBackend backend;
    private final Access access;
    private @Nullable AsyncSession session;
    /** What is read on the session's connection, which does one thing after the other. */
    private @Nullable PublisherCursor<?> reading;

    WaitingSession(AsyncBackend backend, Access access) {
        this.backend = backend;
        this.access = access;
    }

    @Override
    public <R> List<R> query(Statement statement, RowReader<R> reader) {
        return Waiting.on(statements().query(access, statement, reader));
    }

    @Override
    public <R> Cursor<R> cursor(Statement statement, RowReader<R> reader) {
        AsyncStatements statements = statements();
        boolean shared = session != null;
        PublisherCursor<R> cursor = PublisherCursor.of(statements.stream(statement, reader), shared);
        if (shared) {
            reading = cursor;
        }
        return cursor;
    }

    @Override
    public long update(Statement statement) {
        return Waiting.on(statements().update(statement));
    }

    @Override
    public void begin(Atomic options) {
        Waiting.on(session().begin(options));
    }

    @Override
    public void commit() {
        endReading();
        Waiting.on(session().commit());
    }

    @Override
    public void rollback() {
        dropReading();
        Waiting.on(session().rollback());
    }

    @Override
    public void savepoint(String name) {
        Waiting.on(session().savepoint(name));
    }

    @Override
    public void release(String name) {
        Waiting.on(session().release(name));
    }

    @Override
    public void rollbackTo(String name) {
        dropReading();
        Waiting.on(session().rollbackTo(name));
    }

    @Override
    public void close() {
        AsyncSession open = session;
        if (open != null) {
            dropReading();
            session = null;
            Waiting.on(open.close());
        }
    }

    private AsyncStatements statements() {
        refuseDriverThread();
        keepReading();
        AsyncSession open = session;
        return open == null ? backend : open;
    }

    private AsyncSession session() {
        keepReading();
        AsyncSession open = session;
        if (open == null) {
            refuseDriverThread();
            open = Waiting.on(backend.open(access));
            session = open;
        }
        return open;
    }

    /** Fetches what is left of an open cursor, before something else runs on its connection. */
    private void keepReading() {
        PublisherCursor<?> open = reading;
        if (open != null) {
            reading = null;
            open.keepRest();
        }
    }

    private void endReading() {
        PublisherCursor<?> open = reading;
        if (open != null) {
            reading = null;
            open.leave();
        }
    }

    /** Ends what is read where all that was done is undone, so that a failure of what nobody has read changes nothing. */
    private void dropReading() {
        try {
            endReading();
        } catch (StatementException | DatabaseUnavailable moot) {
            // A connection that is lost says so when it is told to undo.
        }
    }

    /** A driver that waits for itself would never answer again. */
    private void refuseDriverThread() {
        if (backend.isDriverThread()) {
            throw new OrmException("This thread (" + Thread.currentThread().getName() + ") belongs to the driver of "
                    + backend.description() + ", which stands still while it waits. Add .async() to this call, as in "
                    + "thenCompose(user -> user.async().save()), or move on to another thread with thenApplyAsync(…).");
        }
    }
}
