package cotlette.db.tck;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.AsyncDatabase;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.RowIterator;
import cotlette.api.orm.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A database of which only the asynchronous view is used; within a transaction, where there is none, the plain calls. */
record AsyncViewDatabase(Database database) implements Database {
    private static final ScopedValue<Boolean> IN_TRANSACTION = ScopedValue.newInstance();

    @Override
    public String name() {
        return database.name();
    }

    @Override
    public String description() {
        return database.description();
    }

    @Override
    public <T extends Model> Optional<T> find(ModelType<T> type, Object key) {
        return IN_TRANSACTION.isBound()
                ? database.find(type, key)
                : answer(database.async().find(type, key));
    }

    @Override
    public <T extends Model> List<T> findAll(ModelType<T> type, int field, Collection<?> values, Loading loading) {
        return database.findAll(type, field, values, loading);
    }

    @Override
    public Map<Object, List<Model>> findRelated(FieldPath path, Collection<?> values, Loading loading) {
        return database.findRelated(path, values, loading);
    }

    @Override
    public <T extends Model> List<T> select(QueryTree<T> query) {
        return IN_TRANSACTION.isBound()
                ? database.select(query)
                : answer(database.async().select(query));
    }

    @Override
    public List<@Nullable Object[]> values(QueryTree<?> query) {
        return IN_TRANSACTION.isBound()
                ? database.values(query)
                : answer(database.async().values(query));
    }

    @Override
    public <T extends Model> long update(QueryTree<T> query, List<Assignment<T>> assignments) {
        return IN_TRANSACTION.isBound()
                ? database.update(query, assignments)
                : answer(database.async().update(query, assignments));
    }

    @Override
    public long delete(QueryTree<?> query) {
        return IN_TRANSACTION.isBound()
                ? database.delete(query)
                : answer(database.async().delete(query));
    }

    @Override
    public <T extends Model> RowIterator<T> iterate(QueryTree<T> query) {
        return database.iterate(query);
    }

    @Override
    public String explain(QueryTree<?> query, boolean analyze) {
        return IN_TRANSACTION.isBound()
                ? database.explain(query, analyze)
                : answer(database.async().explain(query, analyze));
    }

    @Override
    public long count(QueryTree<?> query) {
        return IN_TRANSACTION.isBound()
                ? database.count(query)
                : answer(database.async().count(query));
    }

    @Override
    public boolean exists(QueryTree<?> query) {
        return IN_TRANSACTION.isBound()
                ? database.exists(query)
                : answer(database.async().exists(query));
    }

    @Override
    public <T extends Model> void save(T model, List<String> fields) {
        if (IN_TRANSACTION.isBound()) {
            database.save(model, fields);
        } else {
            answer(database.async().save(model, fields));
        }
    }

    @Override
    public <T extends Model> void saveAll(ModelType<T> type, List<T> objects, OptionalInt most) {
        if (IN_TRANSACTION.isBound()) {
            database.saveAll(type, objects, most);
        } else {
            answer(database.async().saveAll(type, objects, most));
        }
    }

    @Override
    public <T extends Model> void refresh(T model, List<String> fields) {
        if (IN_TRANSACTION.isBound()) {
            database.refresh(model, fields);
        } else {
            answer(database.async().refresh(model, fields));
        }
    }

    @Override
    public List<@Nullable Object[]> query(Sql sql, List<Class<?>> columns) {
        return IN_TRANSACTION.isBound()
                ? database.query(sql, columns)
                : answer(database.async().query(sql, columns));
    }

    @Override
    public <T extends Model> List<T> query(Sql sql, ModelType<T> type) {
        return IN_TRANSACTION.isBound()
                ? database.query(sql, type)
                : answer(database.async().query(sql, type));
    }

    @Override
    public RowIterator<@Nullable Object[]> iterate(Sql sql, List<Class<?>> columns) {
        return database.iterate(sql, columns);
    }

    @Override
    public <T extends Model> RowIterator<T> iterate(Sql sql, ModelType<T> type) {
        return database.iterate(sql, type);
    }

    @Override
    public long execute(Sql sql) {
        return IN_TRANSACTION.isBound()
                ? database.execute(sql)
                : answer(database.async().execute(sql));
    }

    @Override
    public <T extends Model> void delete(T model) {
        if (IN_TRANSACTION.isBound()) {
            database.delete(model);
        } else {
            answer(database.async().delete(model));
        }
    }

    @Override
    public AsyncDatabase async() {
        return database.async();
    }

    @Override
    public <V, X extends Throwable> V atomic(Atomic options, ScopedValue.CallableOp<? extends V, X> work) throws X {
        if (IN_TRANSACTION.isBound()) {
            return database.<V, X>atomic(options, work);
        }
        return answer(database.async().atomic(options, tx -> tx.<V>supply(() -> within(work))));
    }

    @Override
    public void onCommit(Runnable hook) {
        database.onCommit(hook);
    }

    @Override
    public void close() {
        database.close();
    }

    /** Does the work with plain calls, and throws what it throws, also where the caller's exceptions are checked. */
    @SuppressWarnings("unchecked")
    private static <V, X extends Throwable> V within(ScopedValue.CallableOp<? extends V, X> work) {
        ScopedValue.CallableOp<? extends V, RuntimeException> unchecked =
                (ScopedValue.CallableOp<? extends V, RuntimeException>) work;
        return ScopedValue.where(IN_TRANSACTION, true).<V, RuntimeException>call(unchecked);
    }

    private static <V, X extends Throwable> V answer(CompletionStage<V> stage) throws X {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw AsyncViewDatabase.<X>thrown(failed);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X thrown(CompletionException failed) {
        return (X) (failed.getCause() == null ? failed : failed.getCause());
    }
}
