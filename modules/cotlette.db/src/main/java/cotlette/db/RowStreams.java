package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Sql;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Publishes the rows of statements, in the scope of the application and with refusals in the words of models. */
final class RowStreams {
    private final Application application;
    private final ModelCommands commands;
    private final RawCommands raw;
    private final Refusals refusals;
    private final StatementListeners listeners;

    /** Where rows come from; nothing is fetched before somebody subscribes. */
    @FunctionalInterface
    interface Source {
        <R> Flow.Publisher<R> rows(Statement statement, RowReader<R> reader);
    }

    RowStreams(
            Application application,
            ModelCommands commands,
            RawCommands raw,
            Refusals refusals,
            StatementListeners listeners) {
        this.application = application;
        this.commands = commands;
        this.raw = raw;
        this.refusals = refusals;
        this.listeners = listeners;
    }

    <T extends Model> Flow.Publisher<T> of(QueryTree<T> query, Source source) {
        refuseWhatAStreamCannotDo(query);
        Statement statement = commands.rowsOf(query);
        RowReader<T> reader = commands.joined(query);
        return subscriber -> subscribe(source, statement, reader, subscriber);
    }

    <T extends Model> Flow.Publisher<T> of(Sql sql, ModelType<T> type, Source source) {
        RawStatements.refuseChange(sql);
        Statement statement = raw.objects(sql, type).statement();
        // What reads objects is for one result.
        return subscriber -> subscribe(source, statement, raw.objects(sql, type).reader(), subscriber);
    }

    <V extends @Nullable Object> Flow.Publisher<V> of(
            Sql sql, List<Class<?>> columns, Function<@Nullable Object[], V> maker, Source source) {
        RawStatements.refuseChange(sql);
        Command.Rows<@Nullable Object[], ?> rows = raw.query(sql, columns);
        return subscriber ->
                subscribe(source, rows.statement(), rows.reader(), new MakingSubscriber<>(maker, subscriber));
    }

    private <R> void subscribe(
            Source source, Statement statement, RowReader<R> reader, Flow.Subscriber<? super R> subscriber) {
        listeners.sent(statement);
        source.rows(statement, reader).subscribe(new ScopedSubscriber<>(application, refusals, subscriber));
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
