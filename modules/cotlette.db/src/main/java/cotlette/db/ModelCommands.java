package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.Fetch;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.Access;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what models and query sets ask for into commands. */
final class ModelCommands {
    private final String database;
    private final RelationsAcross relations;
    private final Dialect dialect;
    private final QueryCompiler compiler;
    private final ModelStatements.Cache statements;
    private final Refusals refusals;
    private final Consumer<Runnable> onUndo;
    private final Fetch fetch;

    /**
     * Creates the commands of a database.
     *
     * @param relations refuses relations to other databases
     * @param fetch what happens when a relation is touched that a query does not mention
     * @param onUndo takes what must be done to objects when the calling code's transaction does not last
     */
    ModelCommands(
            RelationsAcross relations, Dialect dialect, Refusals refusals, Fetch fetch, Consumer<Runnable> onUndo) {
        this.database = relations.database();
        this.relations = relations;
        this.dialect = dialect;
        this.compiler = new QueryCompiler(dialect, relations::checkInner);
        this.statements = new ModelStatements.Cache(dialect);
        this.refusals = refusals;
        this.onUndo = onUndo;
        this.fetch = fetch;
    }

    <T extends Model> Command<Optional<T>> find(ModelType<T> type, Object key) {
        return rows(
                statements.of(type).find(key),
                reader(type),
                found -> found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst()));
    }

    <T extends Model> Command<List<T>> select(QueryTree<T> query) {
        JoinedObjects<T> objects = joined(query);
        return rows(compiler.select(query).statement(), objects, found -> {
            unite(objects, found, query);
            return found;
        });
    }

    Command<List<@Nullable Object[]>> values(QueryTree<?> query) {
        QueryCompiler.Compiled compiled = compiler.select(query);
        return rows(compiled.statement(), ValuesReader.of(query, compiled.result()), found -> found);
    }

    /** An analysis runs the query, which may lock rows. */
    Command<String> explain(QueryTree<?> query, boolean analyze) {
        Statement explained = compiler.select(query).statement();
        Statement plan = new Statement(dialect.plan(explained.sql(), analyze), explained.binds());
        int column = dialect.planColumn();
        return new Command.Rows<String, String>(
                analyze && query.lock().isPresent() ? Access.WRITE : Access.READ,
                plan,
                row -> Objects.requireNonNullElse(row.text(column), ""),
                lines -> String.join("\n", lines),
                refusals::reading);
    }

    <T extends Model> Command<Long> update(QueryTree<T> query, List<Assignment<T>> assignments) {
        return new Command.Change<>(
                compiler.update(query, assignments),
                changed -> changed,
                refused -> refusals.saving(query.type(), refused));
    }

    Command<Long> delete(QueryTree<?> query) {
        return new Command.Change<>(
                compiler.delete(query), deleted -> deleted, refused -> refusals.deleting(query.type(), refused));
    }

    Command<Long> count(QueryTree<?> query) {
        return rows(compiler.count(query), row -> row.longValue(0), List::getFirst);
    }

    Command<Boolean> exists(QueryTree<?> query) {
        return rows(compiler.exists(query), row -> row.longValue(0), found -> !found.isEmpty());
    }

    /** Returns the statement whose rows are the objects of a query, to be read one after the other. */
    Statement rowsOf(QueryTree<?> query) {
        return compiler.select(query).statement();
    }

    /** Returns what reads the objects of a query, and those that come with them. */
    <T extends Model> JoinedObjects<T> joined(QueryTree<T> query) {
        return JoinedObjects.of(database, query);
    }

    /** Lets relations of objects that were read together be loaded together. */
    <T extends Model> void unite(JoinedObjects<T> objects, List<T> found, QueryTree<T> query) {
        objects.unite(found, query.loading().fetch().orElse(fetch));
    }

    <T extends Model> RowReader<T> reader(ModelType<T> type) {
        return row -> type.from(database, type.read(row, 0));
    }

    /** The answer is whether a row was written; without changes there is no need to. */
    <T extends Model> Command<Boolean> save(T model, List<String> fields) {
        ModelType<T> type = ModelType.of(model);
        relations.check(type, model);
        @Nullable Object @Nullable [] remembered = type.remembered(model);
        if (remembered != null) {
            return update(type, model, remembered, fields);
        }
        if (!fields.isEmpty()) {
            throw new OrmException(
                    model + " was never saved, and a new row has all fields. Call save() without a field.");
        }
        return insert(type, model);
    }

    /** Each answers how many rows it has written. */
    <T extends Model> List<Command<Integer>> saveAll(ModelType<T> type, List<T> objects, OptionalInt most) {
        return BulkInsert.of(type, objects, object -> relations.check(type, object))
                .commands(
                        statements.of(type),
                        most.orElse(BulkInsert.USUAL_ROWS),
                        refusals,
                        portion -> portion.forEach(draft -> {
                            T object = draft.object();
                            boolean counted = draft.row().lacksKey();
                            onUndo.accept(() -> {
                                type.remember(object, null);
                                if (counted) {
                                    type.access().set(object, type.keyIndex(), null);
                                }
                            });
                        }));
    }

    /** Returns whether saving an object does not tell what the database computes of it. */
    <T extends Model> boolean leavesGenerated(T model) {
        ModelType<T> type = ModelType.of(model);
        return statements.of(type).leavesGenerated(type.remembered(model) == null);
    }

    /** Returns whether saving new objects together does not tell what the database computes of them. */
    boolean leavesGenerated(ModelType<?> type) {
        return statements.of(type).leavesGenerated(true);
    }

    /** Reads what the database computed of objects that were just saved. */
    <T extends Model> List<Command<Integer>> generated(ModelType<T> type, List<T> saved) {
        return GeneratedRows.of(type, statements.of(type), saved, refusals);
    }

    <T extends Model> Command<Boolean> refresh(T model, List<String> fields) {
        return Refresh.of(database, statements.of(ModelType.of(model)), model, fields, refusals, onUndo);
    }

    <T extends Model> Command<Boolean> delete(T model) {
        ModelType<T> type = ModelType.of(model);
        @Nullable Object @Nullable [] remembered = type.remembered(model);
        if (remembered == null) {
            throw new OrmException(model + " was never saved, so there is nothing to delete.");
        }
        return new Command.Change<>(
                statements.of(type).delete(remembered),
                deleted -> {
                    if (deleted == 0) {
                        refuseStale(type, model, remembered);
                    }
                    onUndo.accept(() -> type.remember(model, remembered));
                    type.remember(model, null);
                    type.referred(model, _ -> true);
                    return deleted > 0;
                },
                refused -> refusals.deleting(type, refused));
    }

    private <T extends Model> Command<Boolean> insert(ModelType<T> type, T model) {
        RowDraft<T> draft = RowDraft.insert(type, model);
        ModelStatements<T> prepared = statements.of(type);
        boolean counted = draft.lacksKey();
        BitSet returned = prepared.returned(counted);
        return writing(
                type,
                counted ? prepared.insert(draft.values()) : prepared.insertWithKey(draft.values()),
                returned,
                row -> {
                    onUndo.accept(() -> {
                        type.remember(model, null);
                        if (counted) {
                            type.access().set(model, type.keyIndex(), null);
                        }
                    });
                    draft.written(returned, row.orElseThrow());
                    type.from(database, model);
                    return true;
                });
    }

    private <T extends Model> Command<Boolean> update(
            ModelType<T> type, T model, @Nullable Object[] remembered, List<String> fields) {
        RowDraft<T> draft = RowDraft.update(type, model, remembered, fields);
        BitSet changed = draft.changed();
        if (changed.isEmpty()) {
            draft.written();
            return new Command.Answered<>(false);
        }
        BitSet returned = statements.of(type).returnedByUpdate();
        return writing(type, statements.of(type).update(remembered, draft.values(), changed), returned, row -> {
            if (row.isEmpty()) {
                refuseStale(type, model, remembered);
                throw new DoesNotExist("The row of " + model + " is gone: somebody deleted it since it was read.");
            }
            onUndo.accept(() -> type.remember(model, remembered));
            draft.written(returned, row.get());
            type.from(database, model);
            return true;
        });
    }

    /**
     * Writes a row.
     *
     * @param returned the fields that the statement returns of it
     * @param answer what follows; it is given the row, with what was returned, or nothing when no row was there to be written
     */
    private Command<Boolean> writing(
            ModelType<?> type,
            Statement statement,
            BitSet returned,
            Function<Optional<@Nullable Object[]>, Boolean> answer) {
        Function<StatementException, DatabaseException> refusal = refused -> refusals.saving(type, refused);
        if (returned.isEmpty()) {
            @Nullable Object[] nothing = {};
            return new Command.Change<>(
                    statement,
                    written -> answer.apply(written == 0 ? Optional.empty() : Optional.of(nothing)),
                    refusal);
        }
        return new Command.Rows<@Nullable Object[], Boolean>(
                Access.WRITE,
                statement,
                new SomeFields(type, returned),
                rows -> answer.apply(rows.stream().findFirst()),
                refusal);
    }

    private static <T extends Model> void refuseStale(ModelType<T> type, T model, @Nullable Object[] remembered) {
        OptionalInt version = Versions.index(type);
        if (version.isPresent()) {
            throw Versions.stale(model, remembered[version.getAsInt()]);
        }
    }

    private <R, V> Command<V> rows(Statement statement, RowReader<R> reader, Function<List<R>, V> answer) {
        return new Command.Rows<>(Access.READ, statement, reader, answer, refusals::reading);
    }
}
