package cotlette.db;

import cotlette.api.orm.OrmException;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with the savepoints inside it. Each call of {@code atomic} is a level: the first is the transaction, the others are
 * savepoints.
 *
 * <p>Takes a connection at the first statement and keeps it to the end; levels that run no statement cost nothing. What is undone in the
 * database is undone in the objects, too: they forget the row and the key that they got meanwhile.
 */
final class Transaction {
    private final Sessions sessions;
    private final Thread owner = Thread.currentThread();
    /** For each level, how many changes of objects there were when it began. */
    private final List<Integer> levels = new ArrayList<>();
    /** How many of the levels the database knows of. */
    private int established;

    private final List<Runnable> undo = new ArrayList<>();
    private @Nullable BlockingSession session;

    Transaction(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Runs work one level deeper. */
    <V, X extends Throwable> V run(ScopedValue.CallableOp<? extends V, X> work) throws X {
        refuseOthers();
        levels.add(undo.size());
        V result;
        try {
            result = work.call();
            keep();
        } catch (Throwable failure) {
            undoAfter(failure);
            throw failure;
        } finally {
            leave();
        }
        return result;
    }

    /** Returns the connection, with all levels begun. */
    BlockingSession session() {
        refuseOthers();
        BlockingSession open = session;
        if (open == null) {
            open = sessions.open(Access.WRITE);
            session = open;
        }
        while (established < levels.size()) {
            if (established == 0) {
                open.begin();
            } else {
                open.savepoint(savepoint(established));
            }
            established++;
        }
        return open;
    }

    /** Runs {@code change} backwards when this level does not last. */
    void onUndo(Runnable change) {
        undo.add(change);
    }

    private void keep() {
        BlockingSession open = session;
        if (open != null && established == levels.size()) {
            if (established == 1) {
                open.commit();
            } else {
                open.release(savepoint(established - 1));
            }
            established--;
        }
    }

    private void undoAfter(Throwable failure) {
        int before = levels.getLast();
        while (undo.size() > before) {
            undo.removeLast().run();
        }
        BlockingSession open = session;
        if (open == null || established < levels.size()) {
            return;
        }
        established--;
        try {
            if (established == 0) {
                open.rollback();
            } else {
                open.rollbackTo(savepoint(established));
            }
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private void leave() {
        levels.removeLast();
        BlockingSession open = session;
        if (levels.isEmpty() && open != null) {
            session = null;
            open.close();
        }
    }

    private void refuseOthers() {
        if (Thread.currentThread() != owner) {
            throw new OrmException(
                    "This transaction belongs to the thread that began it. Do the work of one Db.atomic(…) on one thread.");
        }
    }

    private static String savepoint(int level) {
        return "level" + level;
    }
}
