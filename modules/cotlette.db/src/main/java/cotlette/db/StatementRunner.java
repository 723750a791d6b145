package cotlette.db;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.RowIterator;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.io.Serial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs commands and waits for them, where they belong: in the transaction of the calling code, or alone on a connection that is given back
 * at once.
 */
final class StatementRunner {
    private final Sessions sessions;
    private final StatementListeners listeners;
    private final Optional<Duration> limit;
    private final TransactionMessages messages;
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();

    /**
     * Creates a runner.
     *
     * @param limit how long a statement may take
     */
    StatementRunner(
            Sessions sessions, StatementListeners listeners, Optional<Duration> limit, TransactionMessages messages) {
        this.sessions = sessions;
        this.listeners = listeners;
        this.limit = limit;
        this.messages = messages;
    }

    <V> V run(Command<V> command) {
        return switch (command) {
            case Command.Rows<?, V> rows -> run(rows);
            case Command.Change<V> change ->
                change.answer()
                        .apply(send(Access.WRITE, change.statement(), change.refusal(), BlockingSession::update));
            case Command.Answered<V>(V answer) -> answer;
        };
    }

    /**
     * Runs a statement to read its rows piece by piece, in the transaction of the calling code or on a connection of its own.
     *
     * @param fetched hears of each portion of rows
     */
    <R> RowIterator<R> rows(
            Statement statement,
            RowReader<R> reader,
            Function<StatementException, DatabaseException> refusal,
            Consumer<List<R>> fetched) {
        if (current.isBound()) {
            Transaction transaction = current.get();
            Cursor<R> cursor = send(Access.READ, statement, refusal, (session, sent) -> session.cursor(sent, reader));
            return new FetchedRows<>(
                    () -> next(transaction, cursor, statement, refusal),
                    fetched,
                    () -> transaction.<Boolean, RuntimeException>inTurn(() -> {
                        transaction.end(cursor, refusal);
                        return true;
                    }));
        }
        BlockingSession session = sessions.open(Access.READ);
        try {
            listeners.sent(statement);
            Cursor<R> cursor = session.cursor(statement, reader);
            return new FetchedRows<>(() -> next(cursor, refusal), fetched, () -> {
                try (session) {
                    cursor.close();
                }
            });
        } catch (RuntimeException failure) {
            session.close();
            throw failure instanceof StatementException refused ? refusal.apply(refused) : failure;
        }
    }

    /** Reads the rows of a command piece by piece; each portion is taken for a whole result. */
    <R> RowIterator<R> rows(Command.Rows<R, ?> command) {
        return rows(command.statement(), command.reader(), command.refusal(), portion -> {
            var _ = command.answer().apply(portion);
        });
    }

    private <R> List<R> next(
            Transaction transaction,
            Cursor<R> cursor,
            Statement statement,
            Function<StatementException, DatabaseException> refusal) {
        if (!current.isBound() || current.get() != transaction) {
            throw new OrmException(
                    "These rows belong to a Db.atomic(…) that has ended. Read them inside of it, or begin outside of it.");
        }
        return transaction.<List<R>, RuntimeException>inTurn(
                () -> transaction.send(Access.READ, statement, refusal, (_, _) -> cursor.next(FetchedRows.PORTION)));
    }

    private static <R> List<R> next(Cursor<R> cursor, Function<StatementException, DatabaseException> refusal) {
        try {
            return cursor.next(FetchedRows.PORTION);
        } catch (StatementException refused) {
            throw refusal.apply(refused);
        }
    }

    boolean inTransaction() {
        return current.isBound();
    }

    /** Remembers how to take back a change of an object, for when the transaction of the calling code does not last. */
    void onUndo(Runnable change) {
        if (current.isBound()) {
            Transaction transaction = current.get();
            transaction.<Boolean, RuntimeException>inTurn(() -> {
                transaction.onUndo(change);
                return true;
            });
        }
    }

    /** Runs a hook when the transaction of the calling code has been kept, or at once when it sees none. */
    void onCommit(Runnable hook) {
        if (current.isBound() && current.get().isSeenHere()) {
            current.get().onCommit(hook);
        } else {
            hook.run();
        }
    }

    <V, X extends Throwable> V atomic(Atomic options, ScopedValue.CallableOp<? extends V, X> work) throws X {
        Transaction running = current.isBound() ? current.get() : Transaction.of(sessions, messages);
        return this.<V, X>level(running, options, work);
    }

    /** Runs work in a transaction which it may share with others. */
    <V extends @Nullable Object, X extends Throwable> V shared(Atomic options, SharedWork<V, X> work) throws X {
        Transaction running = current.isBound() ? current.get() : Transaction.shared(sessions, messages);
        return this.<V, X>level(running, options, () -> work.apply(running));
    }

    private <V extends @Nullable Object, X extends Throwable> V level(
            Transaction running, Atomic options, ScopedValue.CallableOp<? extends V, X> work) throws X {
        List<Runnable> due = new ArrayList<>();
        ScopedValue.CallableOp<V, X> level = () -> {
            V result = running.<V, X>run(options, work);
            due.addAll(running.due());
            return result;
        };
        V result = current.isBound()
                ? running.<V, X>inTurn(level)
                : ScopedValue.where(current, running).<V, X>call(level);
        runAll(due);
        return result;
    }

    /** What is done in a transaction that is shared. */
    @FunctionalInterface
    interface SharedWork<V extends @Nullable Object, X extends Throwable> {
        V apply(Transaction transaction) throws X;
    }

    /** Runs code that belongs to a level of a transaction which is shared. */
    void join(Turns turns, Runnable code) {
        ScopedValue.where(current, turns.transaction())
                .run(() -> turns.<Boolean, RuntimeException>within(() -> {
                    code.run();
                    return true;
                }));
    }

    /** Refuses to leave the transaction that the calling code sees. */
    void refuseToLeave() {
        if (current.isBound() && current.get().isSeenHere()) {
            Transaction transaction = current.get();
            throw messages.asyncInside(transaction.isShared() && !transaction.isLentHere());
        }
    }

    /** Returns whose calls take turns where the work of the calling code will be undone. */
    Optional<Turns> rehearsal() {
        return current.isBound() ? current.get().rehearsal() : Optional.empty();
    }

    /** Runs work in a transaction that it does not see, and undoes all of it. */
    <X extends Throwable> void rehearse(Db.Work<X> work) throws X {
        Transaction hidden = Transaction.hidden(sessions, messages);
        try {
            ScopedValue.where(current, hidden)
                    .<Boolean, X>call(() -> hidden.<Boolean, X>run(Atomic.DEFAULTS, () -> {
                        hidden.rehearse(work);
                        throw new Rehearsed();
                    }));
        } catch (Rehearsed done) {
            // This is how a transaction is undone.
        }
    }

    private <R, V> V run(Command.Rows<R, V> rows) {
        return rows.answer()
                .apply(send(
                        rows.access(),
                        rows.statement(),
                        rows.refusal(),
                        (session, statement) -> session.query(statement, rows.reader())));
    }

    private <R> R send(
            Access access,
            Statement statement,
            Function<StatementException, DatabaseException> refusal,
            BiFunction<BlockingSession, Statement, R> way) {
        Statement limited = limit.map(statement::within).orElse(statement);
        BiFunction<BlockingSession, Statement, R> heard = (session, sent) -> {
            listeners.sent(sent);
            return way.apply(session, sent);
        };
        if (current.isBound()) {
            Transaction transaction = current.get();
            return transaction.<R, RuntimeException>inTurn(() -> transaction.send(access, limited, refusal, heard));
        }
        try (BlockingSession session = sessions.open(access)) {
            return heard.apply(session, limited);
        } catch (StatementException refused) {
            throw refusal.apply(refused);
        }
    }

    private void runAll(List<Runnable> hooks) {
        List<Throwable> failures = new ArrayList<>();
        for (Runnable hook : hooks) {
            try {
                hook.run();
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw messages.hooks(failures);
        }
    }

    private static final class Rehearsed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Rehearsed() {
            super(null, null, false, false);
        }
    }
}
