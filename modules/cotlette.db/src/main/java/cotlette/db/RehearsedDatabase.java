package cotlette.db;

import cotlette.api.orm.AsyncTransaction;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The asynchronous view of code whose work will be undone: all of it happens on the one connection on which that can be done. */
final class RehearsedDatabase extends ThreadedDatabase {
    private final AsyncTransactions transactions;
    private final Turns turns;

    RehearsedDatabase(Database database, AsyncTransactions transactions, Turns turns, RowStreams streams) {
        super(database, streams);
        this.transactions = transactions;
        this.turns = turns;
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> supply(Supplier<V> work) {
        return transactions.beside(turns, work);
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> atomic(
            Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        return transactions.beginBeside(turns, options, work);
    }

    @Override
    <R> Flow.Publisher<R> rows(Statement statement, RowReader<R> reader) {
        return transactions.rows(turns, statement, reader);
    }
}
