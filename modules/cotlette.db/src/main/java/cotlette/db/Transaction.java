package cotlette.db;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.orm.Db;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.Failure;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with the savepoints inside it. Each call of {@code atomic} is a {@link Level}: the first is the transaction, the others are
 * savepoints.
 *
 * <p>Takes a connection at the first statement and keeps it to the end; levels that run no statement cost nothing. What is undone in the
 * database is undone in the objects, too: they forget the row and the key that they got meanwhile.
 */
final class Transaction {
    private final Sessions sessions;
    private final TransactionMessages messages;
    /** How many of the levels the code inside does not see. */
    private final int hidden;

    /** Whether several threads use it in turns. */
    private final boolean shared;
    /** The thread whose turn it is, null between two turns. */
    private volatile @Nullable Thread owner = Thread.currentThread();

    private final List<Level> levels = new ArrayList<>();
    /** How many of the levels the database knows of. */
    private int established;

    private final List<Runnable> undo = new ArrayList<>();
    private final List<Runnable> hooks = new ArrayList<>();
    private Atomic options = Atomic.DEFAULTS;
    private @Nullable BlockingSession session;

    /** Whose calls take turns at the level that they do not see. */
    private final Optional<Turns> rehearsal;

    private Transaction(Sessions sessions, TransactionMessages messages, int hidden, boolean shared) {
        this.sessions = sessions;
        this.messages = messages;
        this.hidden = hidden;
        this.shared = shared;
        this.rehearsal = hidden > 0 ? Optional.of(Turns.ofRehearsal(this, messages)) : Optional.empty();
    }

    static Transaction of(Sessions sessions, TransactionMessages messages) {
        return new Transaction(sessions, messages, 0, false);
    }

    /** A transaction whose levels hand out turns to several threads. */
    static Transaction shared(Sessions sessions, TransactionMessages messages) {
        return new Transaction(sessions, messages, 0, true);
    }

    /**
     * A transaction whose first level the code inside does not see: to it, each statement stands for itself. Several threads may call, whose
     * statements and levels take turns.
     */
    static Transaction hidden(Sessions sessions, TransactionMessages messages) {
        return new Transaction(sessions, messages, 1, true);
    }

    /** Returns whether the code that runs sees a transaction. */
    boolean isSeen() {
        return levels.size() > hidden;
    }

    /** Returns whether the calling code is inside of a level that it sees. */
    boolean isSeenHere() {
        return isSeen() && (rehearsal.isEmpty() || isLentHere() || Turns.areInside(this));
    }

    Optional<Turns> rehearsal() {
        return rehearsal;
    }

    /** Does work that may not be mixed with that of other threads, when it is its turn. */
    <V extends @Nullable Object, X extends Throwable> V inTurn(ScopedValue.CallableOp<? extends V, X> work) throws X {
        if (rehearsal.isEmpty() || isLentHere()) {
            return work.call();
        }
        if (Turns.areInside(this)) {
            throw messages.plainCall();
        }
        return rehearsal.get().<V, X>callPatiently(work);
    }

    /** Lets work call in turns, and others as long as it does. */
    <X extends Throwable> void rehearse(Db.Work<X> work) throws X {
        Turns turns = rehearsal.orElseThrow();
        this.<Boolean, X>leaveTo(() -> {
            try {
                work.run();
                return true;
            } finally {
                turns.giveUp();
                turns.end();
            }
        });
    }

    /** Runs work one level deeper. */
    <V, X extends Throwable> V run(Atomic wanted, ScopedValue.CallableOp<? extends V, X> work) throws X {
        refuseOthers();
        enter(wanted);
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

    /** Lets the calling thread use the transaction, which nobody else does meanwhile. */
    <V extends @Nullable Object, X extends Throwable> V lend(ScopedValue.CallableOp<? extends V, X> work) throws X {
        owner = Thread.currentThread();
        try {
            return work.call();
        } finally {
            owner = null;
        }
    }

    /** Lets others use the transaction until {@code work} has ended, which the calling thread does afterwards. */
    <V extends @Nullable Object, X extends Throwable> V leaveTo(ScopedValue.CallableOp<? extends V, X> work) throws X {
        owner = null;
        try {
            return work.call();
        } finally {
            owner = Thread.currentThread();
        }
    }

    /** Returns whether the calling thread may use it now. */
    boolean isLentHere() {
        return Thread.currentThread() == owner;
    }

    boolean isShared() {
        return shared;
    }

    /** Returns until when the level that has been reached must have ended. */
    Optional<Deadline> deadline() {
        return levels.getLast().deadline();
    }

    /** Runs a statement at the level that has been reached. */
    <R> R send(
            Access access,
            Statement statement,
            Function<StatementException, DatabaseException> refusal,
            BiFunction<BlockingSession, Statement, R> way) {
        if (!isSeen()) {
            return this.<R, RuntimeException>run(Atomic.DEFAULTS, () -> send(access, statement, refusal, way));
        }
        Level level = levels.getLast();
        level.failure().ifPresent(first -> {
            throw messages.broken(first);
        });
        if (level.isReadOnly() && access == Access.WRITE) {
            throw messages.readOnly();
        }
        Statement limited = limited(statement, level);
        BlockingSession open;
        try {
            open = session();
        } catch (StatementException refused) {
            throw refusal.apply(refused);
        }
        try {
            return way.apply(open, limited);
        } catch (StatementException refused) {
            DatabaseException told = told(level, refused, refusal);
            level.breakBy(told);
            throw told;
        } catch (DatabaseUnavailable lost) {
            levels.forEach(any -> any.breakBy(lost));
            throw lost;
        }
    }

    /** Ends what was read; what fails then breaks the level that has been reached, as a statement does. */
    void end(Cursor<?> cursor, Function<StatementException, DatabaseException> refusal) {
        try {
            cursor.close();
        } catch (StatementException refused) {
            DatabaseException told = refusal.apply(refused);
            if (!levels.isEmpty()) {
                levels.getLast().breakBy(told);
            }
            throw told;
        }
    }

    /** Returns the connection, with all levels begun. */
    BlockingSession session() {
        refuseOthers();
        BlockingSession open = session;
        if (open == null) {
            open = sessions.open(options.isReadOnly() ? Access.READ : Access.WRITE);
            session = open;
        }
        while (established < levels.size()) {
            if (established == 0) {
                open.begin(options);
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

    /** Keeps a hook for when the transaction has been kept, unless this level does not last. */
    void onCommit(Runnable hook) {
        hooks.add(hook);
    }

    /** Returns the hooks whose time has come, once. */
    List<Runnable> due() {
        if (isSeen()) {
            return List.of();
        }
        List<Runnable> due = List.copyOf(hooks);
        hooks.clear();
        return due;
    }

    private void enter(Atomic wanted) {
        if (levels.isEmpty()) {
            options = wanted;
            levels.add(Level.outermost(wanted));
            return;
        }
        Level outer = levels.getLast();
        if (isSeen()) {
            if (wanted.isDurable()) {
                throw messages.nestedDurable();
            }
            wanted.isolation().ifPresent(isolation -> {
                if (!outer.isolation().equals(wanted.isolation())) {
                    throw messages.nestedIsolation(isolation, outer.isolation());
                }
            });
        }
        levels.add(outer.inner(wanted, undo.size(), hooks.size()));
    }

    private Statement limited(Statement statement, Level level) {
        if (level.deadline().isEmpty()) {
            return statement;
        }
        Deadline deadline = level.deadline().get();
        if (deadline.isOver()) {
            throw messages.late(deadline);
        }
        Duration remaining = deadline.remaining();
        return statement.limit().filter(limit -> limit.compareTo(remaining) < 0).isPresent()
                ? statement
                : statement.within(remaining);
    }

    private DatabaseException told(
            Level level, StatementException refused, Function<StatementException, DatabaseException> refusal) {
        return level.deadline()
                .filter(deadline -> refused.failure().kind() == Failure.Kind.TIMEOUT && deadline.isOver())
                .<DatabaseException>map(deadline -> messages.late(deadline, refused))
                .orElseGet(() -> refusal.apply(refused));
    }

    private void keep() {
        Level level = levels.getLast();
        level.failure().ifPresent(first -> {
            throw messages.brokenAtEnd(first);
        });
        level.deadline().filter(Deadline::isOver).ifPresent(deadline -> {
            throw messages.late(deadline);
        });
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
        Level level = levels.getLast();
        while (undo.size() > level.changes()) {
            undo.removeLast().run();
        }
        while (hooks.size() > level.hooks()) {
            hooks.removeLast();
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
            // What should have been undone is still there, or all of the transaction is gone.
            levels.forEach(any -> any.breakBy(failure));
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
        if (!isLentHere()) {
            throw shared ? messages.plainCall() : messages.otherThread();
        }
    }

    private static String savepoint(int level) {
        return "level" + level;
    }
}
