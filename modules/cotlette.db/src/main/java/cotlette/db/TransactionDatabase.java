package cotlette.db;

import cotlette.api.orm.AsyncTransaction;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One level of a transaction, whose calls are made by several threads and answered later. */
final class TransactionDatabase extends ThreadedDatabase implements AsyncTransaction {
    private final AsyncTransactions transactions;
    private final Turns turns;

    TransactionDatabase(Database database, AsyncTransactions transactions, Turns turns, RowStreams streams) {
        super(database, streams);
        this.transactions = transactions;
        this.turns = turns;
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> supply(Supplier<V> work) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        return transactions.inTurn(turns, answer, () -> answer.isDone() ? answer.join() : work.get());
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> atomic(
            Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        return transactions.begin(turns, options, work);
    }

    @Override
    <R> Flow.Publisher<R> rows(Statement statement, RowReader<R> reader) {
        return transactions.rows(turns, statement, reader);
    }

    @Override
    public void onCommit(Runnable hook) {
        turns.next(turn -> turn.<Boolean, RuntimeException>use(() -> {
            turn.transaction().onCommit(hook);
            return true;
        }));
    }
}
