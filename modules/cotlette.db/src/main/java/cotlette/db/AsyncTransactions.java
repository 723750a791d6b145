package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.AsyncTransaction;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions whose work goes on with the answers of their statements. A virtual thread begins each, waits for the stage of its work, and
 * ends it; the statements run on threads of their own, one after the other.
 */
final class AsyncTransactions {
    private final Application application;
    private final Database database;
    private final StatementRunner runner;
    private final TransactionMessages messages;
    private final Refusals refusals;
    private final RowStreams streams;

    AsyncTransactions(
            Application application,
            Database database,
            StatementRunner runner,
            TransactionMessages messages,
            Refusals refusals,
            RowStreams streams) {
        this.application = application;
        this.database = database;
        this.runner = runner;
        this.messages = messages;
        this.refusals = refusals;
        this.streams = streams;
    }

    /** Begins a transaction. */
    <V extends @Nullable Object> CompletionStage<V> begin(
            Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        start(() -> answer(answer, () -> outermost(options, work, answer)));
        return answer;
    }

    /** Begins a transaction beside the others of a rehearsal. */
    <V extends @Nullable Object> CompletionStage<V> beginBeside(
            Turns rehearsal, Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        rehearsal.hold(answer);
        start(() -> runner.join(rehearsal, () -> answer(answer, () -> outermost(options, work, answer))));
        return answer;
    }

    private <V extends @Nullable Object> V outermost(
            Atomic options,
            Function<? super AsyncTransaction, ? extends CompletionStage<V>> work,
            CompletableFuture<V> answer)
            throws Throwable {
        return runner.<V, Throwable>shared(
                options, transaction -> follow(Turns.of(transaction, messages), work, answer));
    }

    /** Does work on a thread of its own beside the others of a rehearsal, each of whose calls is a turn. */
    <V extends @Nullable Object> CompletionStage<V> beside(Turns rehearsal, Supplier<V> work) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        start(() -> runner.join(rehearsal, () -> answer(answer, () -> answer.isDone() ? answer.join() : work.get())));
        return answer;
    }

    /** Begins a savepoint, when it is the turn of this call. */
    <V extends @Nullable Object> CompletionStage<V> begin(
            Turns turns, Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        turns.hold(answer);
        return inTurn(
                turns,
                answer,
                () -> turns.transaction().<V, Throwable>run(options, () -> follow(turns.inner(), work, answer)));
    }

    /** Does {@code work} when it is its turn, and lets those who wait for it go on where they are known to belong to the transaction. */
    <V extends @Nullable Object> CompletionStage<V> inTurn(
            Turns turns, CompletableFuture<V> answer, ScopedValue.CallableOp<? extends V, Throwable> work) {
        try {
            turns.next(turn ->
                    start(() -> runner.join(turns, () -> answer(answer, () -> turn.<V, Throwable>use(work)))));
        } catch (OrmException refused) {
            answer.completeExceptionally(refused);
        }
        return answer;
    }

    /** Publishes rows; each portion is a turn. */
    <R> Flow.Publisher<R> rows(Turns turns, Statement statement, RowReader<R> reader) {
        return new CursorPublisher<>(
                () -> new TurnCursor<>(turns, statement, reader, refusals::reading), code -> runner.join(turns, code));
    }

    private void start(Runnable code) {
        Thread.ofVirtual().name("cotlette-async").start(() -> application.run(code));
    }

    /** Runs the work of a level, and waits for the stage that it returns and for all that it has called. */
    private <V extends @Nullable Object> V follow(
            Turns turns,
            Function<? super AsyncTransaction, ? extends CompletionStage<V>> work,
            CompletableFuture<V> answer)
            throws Throwable {
        Optional<Deadline> deadline = turns.transaction().deadline();
        AsyncTransaction handed = new TransactionDatabase(database, this, turns, streams);
        return turns.transaction().<V, Throwable>leaveTo(() -> {
            try {
                CompletionStage<V> stage =
                        turns.<@Nullable CompletionStage<V>, RuntimeException>within(() -> work.apply(handed));
                if (stage == null) {
                    throw messages.noStage();
                }
                CompletableFuture<V> end = stage.toCompletableFuture();
                // Whoever cancels the transaction cancels what it does.
                var _ = answer.whenComplete((_, _) -> end.cancel(true));
                return await(end, deadline);
            } catch (Throwable failure) {
                turns.giveUp();
                throw failure;
            } finally {
                turns.end();
            }
        });
    }

    private <V extends @Nullable Object> V await(CompletableFuture<V> end, Optional<Deadline> deadline)
            throws Throwable {
        try {
            return deadline.isPresent()
                    ? end.get(deadline.get().remaining().toNanos(), TimeUnit.NANOSECONDS)
                    : end.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        } catch (TimeoutException late) {
            throw messages.late(deadline.orElseThrow(), late);
        }
    }

    private <V extends @Nullable Object> void answer(
            CompletableFuture<V> answer, ScopedValue.CallableOp<? extends V, Throwable> work) {
        V value;
        try {
            value = work.call();
        } catch (StatementException refused) {
            answer.completeExceptionally(refusals.keeping(refused));
            return;
        } catch (Throwable failure) {
            answer.completeExceptionally(failure);
            return;
        }
        answer.complete(value);
    }
}
