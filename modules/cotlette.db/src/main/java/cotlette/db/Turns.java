package cotlette.db;

import cotlette.api.orm.OrmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The calls of several threads at one level of a transaction: they take turns, in the order in which they came. A level inside this one is a
 * turn here, so that what comes later waits until that level has ended. Safe for use by several threads.
 */
final class Turns {
    private static final ScopedValue<Turns> CURRENT = ScopedValue.newInstance();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Transaction transaction;
    private final TransactionMessages messages;
    private final @Nullable Turns outer;
    private final Supplier<OrmException> afterEnd;
    /** Completes with the turn that was asked for last. */
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    /** The answers of levels inside this one. */
    private final List<CompletableFuture<?>> inside = new ArrayList<>();

    private boolean ended;
    private boolean givenUp;

    private Turns(
            Transaction transaction,
            TransactionMessages messages,
            @Nullable Turns outer,
            Supplier<OrmException> afterEnd) {
        this.transaction = transaction;
        this.messages = messages;
        this.outer = outer;
        this.afterEnd = afterEnd;
    }

    static Turns of(Transaction transaction, TransactionMessages messages) {
        return new Turns(transaction, messages, null, messages::ended);
    }

    /** Turns of code that sees no transaction. */
    static Turns ofRehearsal(Transaction transaction, TransactionMessages messages) {
        return new Turns(transaction, messages, null, messages::rehearsed);
    }

    Turns inner() {
        return new Turns(transaction, messages, this, messages::ended);
    }

    /** Returns whether the calling code belongs to a level that others share with it, and that it sees. */
    static boolean areInside(Transaction transaction) {
        return CURRENT.isBound()
                && CURRENT.get().transaction == transaction
                && transaction.rehearsal().filter(CURRENT.get()::equals).isEmpty();
    }

    Transaction transaction() {
        return transaction;
    }

    /** A turn that has come. To be used once, which ends it. */
    record Turn(Transaction transaction, CompletableFuture<Boolean> over) {
        <V extends @Nullable Object, X extends Throwable> V use(ScopedValue.CallableOp<? extends V, X> work) throws X {
            try {
                return transaction.<V, X>lend(work);
            } finally {
                over.complete(true);
            }
        }
    }

    /** Runs code whose calls are made at this level. */
    <V extends @Nullable Object, X extends Throwable> V within(ScopedValue.CallableOp<? extends V, X> code) throws X {
        return ScopedValue.where(CURRENT, this).<V, X>call(code);
    }

    /** Hands over a turn when all that came before has had its own. */
    void next(Consumer<Turn> user) {
        Turn turn = new Turn(transaction, new CompletableFuture<>());
        var _ = queue(turn).orElseThrow(afterEnd).thenRun(() -> user.accept(turn));
    }

    /** Waits for a turn, and uses it on this thread. */
    <V extends @Nullable Object, X extends Throwable> V call(ScopedValue.CallableOp<? extends V, X> work) throws X {
        Turn turn = new Turn(transaction, new CompletableFuture<>());
        queue(turn).orElseThrow(afterEnd).join();
        return turn.<V, X>use(work);
    }

    /** Waits for a turn, but not for ever, and uses it on this thread. */
    <V extends @Nullable Object, X extends Throwable> V callPatiently(ScopedValue.CallableOp<? extends V, X> work)
            throws X {
        Turn turn = new Turn(transaction, new CompletableFuture<>());
        CompletableFuture<Boolean> before = queue(turn).orElseThrow(afterEnd);
        try {
            before.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException | ExecutionException without) {
            var _ = before.thenRun(() -> turn.over().complete(true));
            if (without instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw messages.noTurn(without);
        }
        return turn.<V, X>use(work);
    }

    /** Waits for a turn, and uses it on this thread, unless the level has ended. */
    void callUnlessEnded(Runnable work) {
        Turn turn = new Turn(transaction, new CompletableFuture<>());
        queue(turn).ifPresent(before -> {
            before.join();
            turn.<Boolean, RuntimeException>use(() -> {
                work.run();
                return true;
            });
        });
    }

    /** Ends a level inside this one when this one is given up: it might never end by itself, and is waited for. */
    void hold(CompletableFuture<?> answer) {
        synchronized (this) {
            if (!givenUp) {
                inside.add(answer);
                return;
            }
        }
        answer.cancel(true);
    }

    /** Ends all levels inside this one, because nothing of it will be kept. */
    void giveUp() {
        List<CompletableFuture<?>> ending;
        synchronized (this) {
            givenUp = true;
            ending = List.copyOf(inside);
        }
        ending.forEach(answer -> answer.cancel(true));
    }

    /** Lets nobody call any more, and waits until all who have called have had their turns. */
    void end() {
        CompletableFuture<Boolean> before;
        synchronized (this) {
            ended = true;
            before = last;
        }
        before.join();
    }

    /** Returns what comes before a turn, empty when there are no more turns. */
    private synchronized Optional<CompletableFuture<Boolean>> queue(Turn turn) {
        refuseToWaitForItself();
        if (ended) {
            return Optional.empty();
        }
        CompletableFuture<Boolean> before = last;
        last = turn.over();
        return Optional.of(before);
    }

    /** Code that has the turn, and code of an inner level, which is a turn of this one, would wait for their own end. */
    private void refuseToWaitForItself() {
        if (transaction.isLentHere()) {
            throw messages.ownTurn();
        }
        for (Turns around = CURRENT.orElse(this).outer; around != null; around = around.outer) {
            if (around == this) {
                throw messages.outerLevel();
            }
        }
    }
}
