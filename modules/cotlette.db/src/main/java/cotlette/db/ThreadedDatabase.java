package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.AsyncDatabase;
import cotlette.api.orm.Database;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Sql;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asynchronous calls that are written in waiting style: each is made on a thread that waits for it. */
abstract class ThreadedDatabase implements AsyncDatabase {
    private final Database database;
    private final RowStreams streams;

    ThreadedDatabase(Database database, RowStreams streams) {
        this.database = database;
        this.streams = streams;
    }

    /** Publishes the rows of a statement. */
    abstract <R> Flow.Publisher<R> rows(Statement statement, RowReader<R> reader);

    @Override
    public String name() {
        return database.name();
    }

    @Override
    public <T extends Model> CompletionStage<Optional<T>> find(ModelType<T> type, Object key) {
        return supply(() -> database.find(type, key));
    }

    @Override
    public <T extends Model> CompletionStage<List<T>> select(QueryTree<T> query) {
        return supply(() -> database.select(query));
    }

    @Override
    public CompletionStage<List<@Nullable Object[]>> values(QueryTree<?> query) {
        return supply(() -> database.values(query));
    }

    @Override
    public <T extends Model> CompletionStage<Long> update(QueryTree<T> query, List<Assignment<T>> assignments) {
        return supply(() -> database.update(query, assignments));
    }

    @Override
    public CompletionStage<Long> delete(QueryTree<?> query) {
        return supply(() -> database.delete(query));
    }

    @Override
    public CompletionStage<String> explain(QueryTree<?> query, boolean analyze) {
        return supply(() -> database.explain(query, analyze));
    }

    @Override
    public CompletionStage<Long> count(QueryTree<?> query) {
        return supply(() -> database.count(query));
    }

    @Override
    public CompletionStage<Boolean> exists(QueryTree<?> query) {
        return supply(() -> database.exists(query));
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> save(T model, List<String> fields) {
        return supply(() -> {
            database.save(model, fields);
            return null;
        });
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> saveAll(
            ModelType<T> type, List<T> objects, OptionalInt most) {
        return supply(() -> {
            database.saveAll(type, objects, most);
            return null;
        });
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> refresh(T model, List<String> fields) {
        return supply(() -> {
            database.refresh(model, fields);
            return null;
        });
    }

    @Override
    public CompletionStage<List<@Nullable Object[]>> query(Sql sql, List<Class<?>> columns) {
        return supply(() -> database.query(sql, columns));
    }

    @Override
    public <T extends Model> CompletionStage<List<T>> query(Sql sql, ModelType<T> type) {
        return supply(() -> database.query(sql, type));
    }

    @Override
    public CompletionStage<Long> execute(Sql sql) {
        return supply(() -> database.execute(sql));
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> delete(T model) {
        return supply(() -> {
            database.delete(model);
            return null;
        });
    }

    @Override
    public <T extends Model> Flow.Publisher<T> stream(QueryTree<T> query) {
        return streams.of(query, this::rows);
    }

    @Override
    public <T extends Model> Flow.Publisher<T> stream(Sql sql, ModelType<T> type) {
        return streams.of(sql, type, this::rows);
    }

    @Override
    public <V extends @Nullable Object> Flow.Publisher<V> stream(
            Sql sql, List<Class<?>> columns, Function<@Nullable Object[], V> maker) {
        return streams.of(sql, columns, maker, this::rows);
    }
}
