package cotlette.db;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Assignment;
import cotlette.api.orm.AsyncDatabase;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.BulkEvent;
import cotlette.api.orm.Database;
import cotlette.api.orm.Databases;
import cotlette.api.orm.Db;
import cotlette.api.orm.Fetch;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.RowIterator;
import cotlette.api.orm.Sql;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.Backend;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.StatementException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database that speaks SQL, over the backend of a driver. Safe for use by several threads.
 *
 * <p>A driver makes one for each database it opens: {@code new SqlDatabase(application, name, backend)}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class SqlDatabase implements Database {
    private final String name;
    private final Backend backend;
    private final StatementListeners listeners = new StatementListeners();
    private final StatementRunner runner;
    private final Refusals refusals;
    private final ModelCommands commands;
    private final RawCommands raw;
    private final RelationLoader relations;
    private final Announcements announcements;
    private final Cascades cascades;
    private final RowStreams streams;
    private final AsyncTransactions transactions;
    private final AsyncDatabase async;

    /**
     * Creates a database.
     *
     * @param application the application it belongs to; its models appear in messages
     * @param name its name in the settings
     */
    public SqlDatabase(Application application, String name, Backend backend) {
        this.name = name;
        this.backend = backend;
        Supplier<List<ModelType<?>>> models =
                () -> application.findService(Apps.class).map(Apps::models).orElse(List.of());
        this.refusals = new Refusals(
                name,
                backend.dialect(),
                models,
                application.settings().databases().size() < 2);
        Sessions sessions = switch (backend) {
            case BlockingBackend waits -> waits::open;
            case AsyncBackend answersLater -> access -> new WaitingSession(answersLater, access);
        };
        Optional<Duration> limit = Optional.ofNullable(
                        application.settings().databases().get(name))
                .flatMap(DatabaseSettings::statementLimit);
        TransactionMessages messages = new TransactionMessages(name);
        this.runner = new StatementRunner(sessions, listeners, limit, messages);
        Fetch fetch = application.settings().strictFetch() ? Fetch.STRICT : Fetch.TOGETHER;
        this.commands = new ModelCommands(
                new RelationsAcross(
                        name, () -> application.service(Databases.class).router()),
                backend.dialect(),
                refusals,
                fetch,
                runner::onUndo);
        this.raw = new RawCommands(name, backend.dialect(), refusals, fetch);
        this.relations = new RelationLoader(this, backend.dialect().maximumBinds());
        this.announcements = new Announcements(name, () -> application.service(ModelSignals.class), runner);
        this.cascades = new Cascades(this, new Referrers(models), announcements, runner, commands);
        this.streams = new RowStreams(application, commands, raw, refusals, listeners);
        this.transactions = new AsyncTransactions(application, this, runner, messages, refusals, streams);
        this.async = switch (backend) {
            case BlockingBackend waits -> new PooledDatabase(application, this, waits, transactions, streams);
            case AsyncBackend answersLater ->
                new NativeDatabase(
                        application,
                        this,
                        answersLater,
                        commands,
                        raw,
                        announcements,
                        cascades,
                        transactions,
                        listeners,
                        limit,
                        streams);
        };
    }

    /** Returns the backend, for what goes around models: migrations, and tools of databases. */
    public Backend backend() {
        return backend;
    }

    /** Lets {@code listener} hear of each statement from now on. */
    public StatementListener.Registration listen(StatementListener listener) {
        return listeners.add(listener);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return backend.description();
    }

    @Override
    public <T extends Model> Optional<T> find(ModelType<T> type, Object key) {
        return runner.run(commands.find(type, key));
    }

    @Override
    public <T extends Model> List<T> findAll(ModelType<T> type, int field, Collection<?> values, Loading loading) {
        return relations.findAll(type, field, List.copyOf(values), loading);
    }

    @Override
    public Map<Object, List<Model>> findRelated(FieldPath path, Collection<?> values, Loading loading) {
        return relations.findRelated(path, values, loading);
    }

    @Override
    public <T extends Model> List<T> select(QueryTree<T> query) {
        refuseUselessLock(query);
        List<T> found = runner.run(commands.select(query));
        relations.load(query.type(), found, query.loading());
        return found;
    }

    @Override
    public List<@Nullable Object[]> values(QueryTree<?> query) {
        refuseUselessLock(query);
        return runner.run(commands.values(query));
    }

    @Override
    public <T extends Model> long update(QueryTree<T> query, List<Assignment<T>> assignments) {
        Set<String> changed = assignments.stream()
                .map(assignment -> assignment.path().toString())
                .collect(Collectors.toSet());
        return announcements.bulk(
                query.type(), BulkEvent.Kind.UPDATE, changed, () -> runner.run(commands.update(query, assignments)));
    }

    @Override
    public long delete(QueryTree<?> query) {
        return announcements.bulk(
                query.type(),
                BulkEvent.Kind.DELETE,
                Set.of(),
                () -> cascades.areHeard(query.type()) ? cascades.deleteAll(query) : runner.run(commands.delete(query)));
    }

    @Override
    public <T extends Model> RowIterator<T> iterate(QueryTree<T> query) {
        refuseUselessLock(query);
        JoinedObjects<T> objects = commands.joined(query);
        return runner.rows(commands.rowsOf(query), objects, refusals::reading, portion -> {
            commands.unite(objects, portion, query);
            relations.load(query.type(), portion, query.loading());
        });
    }

    private void refuseUselessLock(QueryTree<?> query) {
        if (query.lock().isPresent() && !runner.inTransaction()) {
            throw new OrmException(
                    "selectForUpdate() locks rows until a transaction ends, and there is none. Do it inside "
                            + "Db.atomic(…).");
        }
    }

    @Override
    public String explain(QueryTree<?> query, boolean analyze) {
        return runner.run(commands.explain(query, analyze));
    }

    @Override
    public long count(QueryTree<?> query) {
        return runner.run(commands.count(query));
    }

    @Override
    public boolean exists(QueryTree<?> query) {
        return runner.run(commands.exists(query));
    }

    @Override
    public <T extends Model> void save(T model, List<String> fields) {
        announcements.save(ModelType.of(model), model, fields, () -> saveRow(model, fields));
    }

    /** Where the statement does not return what the database computes, another one reads it, in the same transaction. */
    private <T extends Model> boolean saveRow(T model, List<String> fields) {
        if (!commands.leavesGenerated(model)) {
            return runner.run(commands.save(model, fields));
        }
        return inTransaction(() -> {
            boolean written = runner.run(commands.save(model, fields));
            if (written) {
                commands.generated(ModelType.of(model), List.of(model)).forEach(runner::run);
            }
            return written;
        });
    }

    private boolean inTransaction(BooleanSupplier work) {
        return runner.inTransaction()
                ? work.getAsBoolean()
                : runner.<Boolean, RuntimeException>atomic(Atomic.DEFAULTS, work::getAsBoolean);
    }

    @Override
    public <T extends Model> void saveAll(ModelType<T> type, List<T> objects, OptionalInt most) {
        if (objects.isEmpty()) {
            return;
        }
        Set<String> fields =
                type.fields().stream().map(ModelField::name).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Command<Integer>> parts = commands.saveAll(type, objects, most);
        announcements.bulk(
                type,
                BulkEvent.Kind.CREATE,
                fields,
                () -> runner.<Long, RuntimeException>atomic(Atomic.DEFAULTS, () -> {
                    long written = parts.stream().mapToLong(runner::run).sum();
                    if (commands.leavesGenerated(type)) {
                        commands.generated(type, objects).forEach(runner::run);
                    }
                    return written;
                }));
    }

    @Override
    public <T extends Model> void refresh(T model, List<String> fields) {
        runner.run(commands.refresh(model, fields));
    }

    @Override
    public List<@Nullable Object[]> query(Sql sql, List<Class<?>> columns) {
        return runner.run(raw.query(sql, columns));
    }

    @Override
    public <T extends Model> List<T> query(Sql sql, ModelType<T> type) {
        return runner.run(raw.objects(sql, type));
    }

    @Override
    public RowIterator<@Nullable Object[]> iterate(Sql sql, List<Class<?>> columns) {
        RawStatements.refuseChange(sql);
        return runner.rows(raw.query(sql, columns));
    }

    @Override
    public <T extends Model> RowIterator<T> iterate(Sql sql, ModelType<T> type) {
        RawStatements.refuseChange(sql);
        return runner.rows(raw.objects(sql, type));
    }

    @Override
    public long execute(Sql sql) {
        return runner.run(raw.execute(sql));
    }

    @Override
    public <T extends Model> void delete(T model) {
        ModelType<T> type = ModelType.of(model);
        announcements.delete(type, model, () -> {
            Command<Boolean> command = commands.delete(model);
            return cascades.areHeard(type) ? cascades.delete(type, model, command) : runner.run(command);
        });
    }

    @Override
    public AsyncDatabase async() {
        runner.refuseToLeave();
        return runner.rehearsal()
                .<AsyncDatabase>map(turns -> new RehearsedDatabase(this, transactions, turns, streams))
                .orElse(async);
    }

    @Override
    public <V, X extends Throwable> V atomic(Atomic options, ScopedValue.CallableOp<? extends V, X> work) throws X {
        try {
            return runner.<V, X>atomic(options, work);
        } catch (StatementException refused) {
            throw refusals.keeping(refused);
        }
    }

    @Override
    public void onCommit(Runnable hook) {
        runner.onCommit(hook);
    }

    /**
     * Runs {@code work} and undoes what it did, for tests. The work sees no transaction: its statements stand for themselves, so that one
     * that fails breaks nothing, and hooks run at the end of each {@link #atomic} that would be the outermost. Asynchronous calls of the
     * work, and of what follows them, are undone, too; all calls take turns on one connection. Those that are under way at its end fail.
     *
     * @throws X what {@code work} throws
     */
    public <X extends Throwable> void rehearse(Db.Work<X> work) throws X {
        runner.<X>rehearse(work);
    }

    @Override
    public void close() {
        backend.close();
    }
}
