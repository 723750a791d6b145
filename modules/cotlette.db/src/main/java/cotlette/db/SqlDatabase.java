package cotlette.db;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.Access;
import cotlette.db.spi.Backend;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
    private final StatementRunner runner;
    private final QueryCompiler compiler;
    private final ModelStatements.Cache statements;
    private final Refusals refusals;

    /**
     * Creates a database.
     *
     * @param application the application it belongs to; its models appear in messages
     * @param name its name in the settings
     */
    public SqlDatabase(Application application, String name, Backend backend) {
        this.name = name;
        this.backend = backend;
        this.runner = switch (backend) {
            case BlockingBackend blocking -> new StatementRunner(blocking);
        };
        this.compiler = new QueryCompiler(backend.dialect());
        this.statements = new ModelStatements.Cache(backend.dialect());
        this.refusals = new Refusals(
                name,
                backend.dialect(),
                () -> application.findService(Apps.class).map(Apps::models).orElse(List.of()));
    }

    /** Returns the backend, for what goes around models: migrations, and tools of databases. */
    public Backend backend() {
        return backend;
    }

    /** Lets {@code listener} hear of each statement from now on. */
    public StatementListener.Registration listen(StatementListener listener) {
        return runner.listen(listener);
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
        List<T> found = read(type, statements.of(type).find(key));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    @Override
    public <T extends Model> List<T> select(QueryTree<T> query) {
        return read(query.type(), compiler.select(query));
    }

    @Override
    public long count(QueryTree<?> query) {
        Statement statement = compiler.count(query);
        try {
            return runner.query(Access.READ, statement, row -> row.longValue(0)).getFirst();
        } catch (StatementException refused) {
            throw refusals.reading(refused);
        }
    }

    @Override
    public boolean exists(QueryTree<?> query) {
        Statement statement = compiler.exists(query);
        try {
            return !runner.query(Access.READ, statement, row -> row.longValue(0))
                    .isEmpty();
        } catch (StatementException refused) {
            throw refusals.reading(refused);
        }
    }

    @Override
    public <T extends Model> void save(T model) {
        ModelType<T> type = ModelType.of(model);
        @Nullable Object @Nullable [] remembered = type.remembered(model);
        try {
            if (remembered == null) {
                insert(type, model);
            } else {
                update(type, model, remembered);
            }
        } catch (StatementException refused) {
            throw refusals.saving(type, refused);
        }
    }

    @Override
    public <T extends Model> void delete(T model) {
        ModelType<T> type = ModelType.of(model);
        @Nullable Object @Nullable [] remembered = type.remembered(model);
        if (remembered == null) {
            throw new OrmException(model + " was never saved, so there is nothing to delete.");
        }
        try {
            runner.update(statements.of(type).delete(remembered));
        } catch (StatementException refused) {
            throw refusals.deleting(type, refused);
        }
        onUndo(() -> type.remember(model, remembered));
        type.remember(model, null);
    }

    @Override
    public <V, X extends Throwable> V atomic(ScopedValue.CallableOp<? extends V, X> work) throws X {
        try {
            return runner.<V, X>atomic(work);
        } catch (StatementException refused) {
            throw refusals.keeping(refused);
        }
    }

    @Override
    public void close() {
        backend.close();
    }

    private <T extends Model> List<T> read(ModelType<T> type, Statement statement) {
        try {
            return runner.query(Access.READ, statement, row -> type.read(row, 0));
        } catch (StatementException refused) {
            throw refusals.reading(refused);
        }
    }

    private <T extends Model> void insert(ModelType<T> type, T model) {
        RowDraft<T> draft = RowDraft.insert(type, model);
        ModelStatements<T> prepared = statements.of(type);
        if (!draft.lacksKey()) {
            runner.update(prepared.insertWithKey(draft.values()));
            onUndo(() -> type.remember(model, null));
            draft.written();
            return;
        }
        Object key = runner.query(Access.WRITE, prepared.insert(draft.values()), row -> row.longValue(0))
                .getFirst();
        onUndo(() -> {
            type.remember(model, null);
            type.access().set(model, type.keyIndex(), null);
        });
        draft.written(key);
    }

    private <T extends Model> void update(ModelType<T> type, T model, @Nullable Object[] remembered) {
        RowDraft<T> draft = RowDraft.update(type, model, remembered);
        BitSet changed = draft.changed();
        if (!changed.isEmpty()) {
            if (runner.update(statements.of(type).update(draft.values(), changed)) == 0) {
                throw new DoesNotExist("The row of " + model + " is gone: somebody deleted it since it was read.");
            }
            onUndo(() -> type.remember(model, remembered));
        }
        draft.written();
    }

    private void onUndo(Runnable change) {
        runner.transaction().ifPresent(transaction -> transaction.onUndo(change));
    }
}
