package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.Assignment;
import cotlette.api.orm.AsyncDatabase;
import cotlette.api.orm.AsyncTransaction;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Sql;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous view of an asynchronous backend: no thread waits for anything, from the call to the answer. What takes several
 * statements is written in waiting style, on a virtual thread.
 */
final class NativeDatabase implements AsyncDatabase {
    private final Application application;
    private final Database waiting;
    private final AnswerThread thread;
    private final AsyncBackend backend;
    private final ModelCommands commands;
    private final RawCommands raw;
    private final Announcements announcements;
    private final Cascades cascades;
    private final AsyncTransactions transactions;
    private final StatementListeners listeners;
    private final Optional<Duration> limit;
    private final RowStreams streams;

    NativeDatabase(
            Application application,
            Database waiting,
            AsyncBackend backend,
            ModelCommands commands,
            RawCommands raw,
            Announcements announcements,
            Cascades cascades,
            AsyncTransactions transactions,
            StatementListeners listeners,
            Optional<Duration> limit,
            RowStreams streams) {
        this.application = application;
        this.waiting = waiting;
        this.thread = new AnswerThread(application);
        this.backend = backend;
        this.commands = commands;
        this.raw = raw;
        this.announcements = announcements;
        this.cascades = cascades;
        this.transactions = transactions;
        this.listeners = listeners;
        this.limit = limit;
        this.streams = streams;
    }

    @Override
    public String name() {
        return waiting.name();
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> supply(Supplier<V> work) {
        return thread.start(work);
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> atomic(
            Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        return transactions.begin(options, work);
    }

    @Override
    public <T extends Model> CompletionStage<Optional<T>> find(ModelType<T> type, Object key) {
        return start(() -> commands.find(type, key), found -> found);
    }

    @Override
    public <T extends Model> CompletionStage<List<T>> select(QueryTree<T> query) {
        return query.loading().prefetched().isEmpty() && query.lock().isEmpty()
                ? start(() -> commands.select(query), found -> found)
                : thread.start(() -> waiting.select(query));
    }

    @Override
    public CompletionStage<List<@Nullable Object[]>> values(QueryTree<?> query) {
        return query.lock().isEmpty()
                ? start(() -> commands.values(query), found -> found)
                : thread.start(() -> waiting.values(query));
    }

    @Override
    public <T extends Model> CompletionStage<Long> update(QueryTree<T> query, List<Assignment<T>> assignments) {
        return change(
                () -> announcements.hearBulk(query.type()),
                () -> waiting.update(query, assignments),
                () -> commands.update(query, assignments),
                changed -> changed);
    }

    @Override
    public CompletionStage<Long> delete(QueryTree<?> query) {
        return change(
                () -> announcements.hearBulk(query.type()) || cascades.areHeard(query.type()),
                () -> waiting.delete(query),
                () -> commands.delete(query),
                deleted -> deleted);
    }

    @Override
    public CompletionStage<String> explain(QueryTree<?> query, boolean analyze) {
        return start(() -> commands.explain(query, analyze), plan -> plan);
    }

    @Override
    public CompletionStage<Long> count(QueryTree<?> query) {
        return start(() -> commands.count(query), found -> found);
    }

    @Override
    public CompletionStage<Boolean> exists(QueryTree<?> query) {
        return start(() -> commands.exists(query), found -> found);
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> save(T model, List<String> fields) {
        return change(
                () -> announcements.hearSaves(ModelType.of(model)) || commands.leavesGenerated(model),
                () -> {
                    waiting.save(model, fields);
                    return null;
                },
                () -> commands.save(model, fields),
                _ -> null);
    }

    /** Takes a transaction, and mostly several statements. */
    @Override
    public <T extends Model> CompletionStage<@Nullable Void> saveAll(
            ModelType<T> type, List<T> objects, OptionalInt most) {
        return thread.start(() -> {
            waiting.saveAll(type, objects, most);
            return null;
        });
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> refresh(T model, List<String> fields) {
        return start(() -> commands.refresh(model, fields), _ -> null);
    }

    @Override
    public CompletionStage<List<@Nullable Object[]>> query(Sql sql, List<Class<?>> columns) {
        return start(() -> raw.query(sql, columns), found -> found);
    }

    @Override
    public <T extends Model> CompletionStage<List<T>> query(Sql sql, ModelType<T> type) {
        return start(() -> raw.objects(sql, type), found -> found);
    }

    @Override
    public CompletionStage<Long> execute(Sql sql) {
        return start(() -> raw.execute(sql), changed -> changed);
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> delete(T model) {
        return change(
                () -> announcements.hearDeletions(ModelType.of(model)) || cascades.areHeard(ModelType.of(model)),
                () -> {
                    waiting.delete(model);
                    return null;
                },
                () -> commands.delete(model),
                _ -> null);
    }

    @Override
    public <T extends Model> Flow.Publisher<T> stream(QueryTree<T> query) {
        return streams.of(query, backend::stream);
    }

    @Override
    public <T extends Model> Flow.Publisher<T> stream(Sql sql, ModelType<T> type) {
        return streams.of(sql, type, backend::stream);
    }

    @Override
    public <V extends @Nullable Object> Flow.Publisher<V> stream(
            Sql sql, List<Class<?>> columns, Function<@Nullable Object[], V> maker) {
        return streams.of(sql, columns, maker, backend::stream);
    }

    /** Where somebody hears of a change, or it does not return what the database computes, it is several statements. */
    private <V, W extends @Nullable Object> CompletionStage<W> change(
            BooleanSupplier inSteps, Supplier<W> waited, Supplier<Command<V>> alone, Function<V, W> result) {
        boolean several;
        try {
            several = inSteps.getAsBoolean();
        } catch (RuntimeException wrong) {
            return CompletableFuture.failedFuture(wrong);
        }
        return several ? thread.start(waited) : start(alone, result);
    }

    private <V, W extends @Nullable Object> CompletionStage<W> start(
            Supplier<Command<V>> wanted, Function<V, W> result) {
        try {
            return switch (wanted.get()) {
                case Command.Rows<?, V> rows -> query(rows, result);
                case Command.Change<V> change -> update(change, result);
                case Command.Answered<V>(V answer) -> CompletableFuture.completedFuture(result.apply(answer));
            };
        } catch (RuntimeException wrong) {
            return CompletableFuture.failedFuture(wrong);
        }
    }

    private <R, V, W extends @Nullable Object> CompletionStage<W> query(
            Command.Rows<R, V> rows, Function<V, W> result) {
        listeners.sent(rows.statement());
        return Answer.of(
                application,
                backend.query(rows.access(), limited(rows.statement()), rows.reader()),
                found -> result.apply(rows.answer().apply(found)),
                rows.refusal());
    }

    private <V, W extends @Nullable Object> CompletionStage<W> update(Command.Change<V> change, Function<V, W> result) {
        listeners.sent(change.statement());
        return Answer.of(
                application,
                backend.update(limited(change.statement())),
                changed -> result.apply(change.answer().apply(changed)),
                change.refusal());
    }

    private Statement limited(Statement statement) {
        return limit.map(statement::within).orElse(statement);
    }
}
