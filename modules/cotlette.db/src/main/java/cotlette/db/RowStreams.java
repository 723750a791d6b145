package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.Model;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;

/** Publishes the objects of queries, in the scope of the application and with refusals in the words of models. */
final class RowStreams {
    private final Application application;
    private final ModelCommands commands;
    private final Refusals refusals;
    private final StatementListeners listeners;

    RowStreams(Application application, ModelCommands commands, Refusals refusals, StatementListeners listeners) {
        this.application = application;
        this.commands = commands;
        this.refusals = refusals;
        this.listeners = listeners;
    }

    <T extends Model> Flow.Publisher<T> of(
            QueryTree<T> query, BiFunction<Statement, RowReader<T>, Flow.Publisher<T>> source) {
        refuseWhatAStreamCannotDo(query);
        Statement statement = commands.rowsOf(query);
        Flow.Publisher<T> rows = source.apply(statement, commands.joined(query));
        return subscriber -> {
            listeners.sent(statement);
            rows.subscribe(new ScopedSubscriber<>(application, refusals, subscriber));
        };
    }

    /** Each object goes to the subscriber as it comes: there are no others whose relations could be loaded with its own. */
    private static void refuseWhatAStreamCannotDo(QueryTree<?> query) {
        if (!query.loading().prefetched().isEmpty()) {
            throw new OrmException(
                    "prefetchRelated(…) loads relations for many objects at once, and .async().stream() has "
                            + "one at a time. Use selectRelated(…), or stream() and iter() without .async(), which read in portions.");
        }
        if (query.lock().isPresent()) {
            throw new OrmException(
                    "selectForUpdate() locks rows until a transaction ends, and .async().stream() belongs to "
                            + "none. Read the rows inside Db.atomic(…), without .async().");
        }
    }
}
