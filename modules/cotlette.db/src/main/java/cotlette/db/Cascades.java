package cotlette.db;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.api.orm.Fetch;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.QueryTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Deletes what goes with deleted objects, where somebody hears of it: the database would do it without a word. Everything is looked for first,
 * and what refers to others is deleted before these, all in one transaction.
 */
final class Cascades {
    /** Fewer values than any database takes in a statement. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Referrers referrers;
    private final Announcements announcements;
    private final StatementRunner runner;
    private final ModelCommands commands;
    private final Map<ModelType<?>, Boolean> heard = new ConcurrentHashMap<>();
    private final Map<ModelType<?>, Boolean> needed = new ConcurrentHashMap<>();

    Cascades(
            Database database,
            Referrers referrers,
            Announcements announcements,
            StatementRunner runner,
            ModelCommands commands) {
        this.database = database;
        this.referrers = referrers;
        this.announcements = announcements;
        this.runner = runner;
        this.commands = commands;
    }

    /** Returns whether somebody hears of what is deleted with objects of a model. */
    boolean areHeard(ModelType<?> type) {
        return heard.computeIfAbsent(type, root -> leadsTo(root, announcements::hearDeletions, new HashSet<>()));
    }

    /** Deletes an object by a command, after what goes with it. */
    <T extends Model> boolean delete(ModelType<T> type, T object, Command<Boolean> command) {
        return this.<T, Boolean>around(type, () -> List.of(object), _ -> runner.run(command));
    }

    /**
     * Deletes the objects that a query finds, after what goes with them. Its conditions may speak of what goes first, so they are found before.
     *
     * @return how many there were, without what went with them
     */
    <T extends Model> long deleteAll(QueryTree<T> query) {
        ModelType<T> type = query.type();
        return this.<T, Long>around(
                type, () -> database.select(query.with(Loading.LATER.with(Fetch.TOGETHER))), objects -> {
                    deleteRows(type, objects);
                    return (long) objects.size();
                });
    }

    /**
     * Deletes objects, after what goes with them.
     *
     * @param roots finds the objects
     * @param deleting deletes the objects themselves
     */
    private <T extends Model, V> V around(ModelType<T> type, Supplier<List<T>> roots, Function<List<T>, V> deleting) {
        return runner.<V, RuntimeException>atomic(Atomic.DEFAULTS, () -> {
            List<T> objects = roots.get();
            CascadePlan plan = CascadeSearch.find(database, referrers, this::areNeeded, type, objects);
            List<ModelType<?>> order = plan.order(referrers);
            order.forEach(each -> announce(plan, each));
            if (plan.leadsBack()) {
                V result = deleting.apply(objects);
                order.forEach(each -> delete(plan, each));
                return result;
            }
            order.forEach(each -> delete(plan, each));
            return deleting.apply(objects);
        });
    }

    /** Deletes the rows of objects. */
    private <C extends Model> void deleteRows(ModelType<C> type, List<C> objects) {
        for (int from = 0; from < objects.size(); from += AT_ONCE) {
            List<Object> keys = objects.subList(from, Math.min(from + AT_ONCE, objects.size())).stream()
                    .<Object>map(type::keyOf)
                    .toList();
            var _ = runner.run(
                    commands.delete(QuerySet.all(type).filter("pk__in", keys).tree()));
        }
    }

    private <C extends Model> void announce(CascadePlan plan, ModelType<C> type) {
        plan.objects(type).forEach(object -> announcements.beforeDeletion(type, object));
    }

    private <C extends Model> void delete(CascadePlan plan, ModelType<C> type) {
        List<C> objects = plan.objects(type);
        deleteRows(type, objects);
        for (C object : objects) {
            @Nullable Object @Nullable [] remembered = type.remembered(object);
            runner.onUndo(() -> type.remember(object, remembered));
            type.remember(object, null);
            type.referred(object, _ -> true);
            announcements.afterDeletion(type, object);
        }
    }

    /** The database can be left alone with models of which nobody hears, and which neither protect nor restrict anything. */
    private boolean areNeeded(ModelType<?> type) {
        return needed.computeIfAbsent(type, found -> matters(found) || leadsTo(found, this::matters, new HashSet<>()));
    }

    private boolean matters(ModelType<?> type) {
        return announcements.hearDeletions(type)
                || referrers.of(type).stream()
                        .anyMatch(referrer ->
                                referrer.onDelete() == OnDelete.PROTECT || referrer.onDelete() == OnDelete.RESTRICT)
                || type.fields().stream()
                        .anyMatch(field -> field.type() instanceof FieldType.Reference reference
                                && reference.onDelete() == OnDelete.RESTRICT);
    }

    private boolean leadsTo(ModelType<?> type, Predicate<ModelType<?>> wanted, Set<ModelType<?>> seen) {
        return referrers.of(type).stream()
                .filter(referrer -> referrer.onDelete() == OnDelete.CASCADE)
                .map(Referrers.Referrer::model)
                .filter(seen::add)
                .anyMatch(model -> wanted.test(model) || leadsTo(model, wanted, seen));
    }
}
