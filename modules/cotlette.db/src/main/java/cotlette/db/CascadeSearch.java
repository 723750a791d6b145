package cotlette.db;

import cotlette.api.orm.Database;
import cotlette.api.orm.Fetch;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.PartialRows;
import cotlette.db.Referrers.Referrer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Looks for what goes with objects that are deleted, level by level: one query for each foreign key that leads to a level. Refuses the deletion
 * when something is protected.
 */
final class CascadeSearch {
    private static final Loading QUIETLY = Loading.LATER.with(Fetch.TOGETHER);

    private final Database database;
    private final Referrers referrers;
    private final Predicate<ModelType<?>> wanted;
    private final CascadePlan plan;
    private final List<Runnable> restrictions = new ArrayList<>();

    private CascadeSearch(Database database, Referrers referrers, Predicate<ModelType<?>> wanted, CascadePlan plan) {
        this.database = database;
        this.referrers = referrers;
        this.wanted = wanted;
        this.plan = plan;
    }

    /**
     * Finds what goes with objects.
     *
     * @param wanted whether the objects of a model matter; others are left to the database
     * @throws IntegrityException when one of the objects, or of those that go with them, is protected or restricted
     */
    static <T extends Model> CascadePlan find(
            Database database, Referrers referrers, Predicate<ModelType<?>> wanted, ModelType<T> type, List<T> roots) {
        CascadePlan plan = new CascadePlan(type, roots);
        CascadeSearch search = new CascadeSearch(database, referrers, wanted, plan);
        Level level = new Level();
        level.add(type, roots);
        while (!level.objects.isEmpty()) {
            level = search.below(level);
        }
        search.restrictions.forEach(Runnable::run);
        return plan;
    }

    /** Objects that were found together. */
    private static final class Level {
        private final Map<ModelType<?>, List<Model>> objects = new LinkedHashMap<>();

        void add(ModelType<?> type, List<? extends Model> more) {
            if (!more.isEmpty()) {
                objects.computeIfAbsent(type, _ -> new ArrayList<>()).addAll(more);
            }
        }
    }

    private Level below(Level level) {
        Level next = new Level();
        level.objects.forEach((type, objects) ->
                referrers.of(type).forEach(referrer -> follow(parents(type, objects, referrer), type, referrer, next)));
        return next;
    }

    private <C extends Model> void follow(
            Map<Object, Model> parents, ModelType<?> target, Referrer<C> referrer, Level next) {
        if (parents.isEmpty()) {
            return;
        }
        switch (referrer.onDelete()) {
            case CASCADE -> {
                if (wanted.test(referrer.model())) {
                    next.add(referrer.model(), goingAlong(parents, referrer));
                }
            }
            case PROTECT ->
                referring(parents, referrer).stream().findFirst().ifPresent(object -> {
                    throw refusal(target, referrer, object);
                });
            case RESTRICT -> {
                List<C> found = referring(parents, referrer);
                restrictions.add(() -> found.stream()
                        .filter(object -> !plan.has(referrer.model(), object))
                        .findFirst()
                        .ifPresent(object -> {
                            throw refusal(target, referrer, object);
                        }));
            }
            case SET_NULL, SET_DEFAULT, DO_NOTHING -> {
                // The database does it, or refuses.
            }
        }
    }

    private <C extends Model> List<C> goingAlong(Map<Object, Model> parents, Referrer<C> referrer) {
        ModelType<C> type = referrer.model();
        List<C> added = new ArrayList<>();
        for (C object : referring(parents, referrer)) {
            if (plan.add(type, object)) {
                ForeignKey<?> reference = type.access().reference(object, referrer.field());
                Model parent = parents.get(type.access().get(object, referrer.field()));
                if (reference != null && parent != null) {
                    reference.fetched(parent);
                }
                added.add(object);
            }
        }
        return added;
    }

    private <C extends Model> List<C> referring(Map<Object, Model> parents, Referrer<C> referrer) {
        return database.findAll(referrer.model(), referrer.field(), parents.keySet(), QUIETLY);
    }

    /** Returns objects by the values by which they are referred to. */
    private static <P extends Model> Map<Object, Model> parents(
            ModelType<P> type, List<? extends Model> objects, Referrer<?> referrer) {
        int field = type.fieldIndex(referrer.reference().referred().name());
        Map<Object, Model> parents = new LinkedHashMap<>();
        for (Model object : objects) {
            P parent = type.javaType().cast(object);
            Object value = type.access().get(parent, field);
            if (value == null) {
                PartialRows.refuseToShow(type, parent, type.fields().get(field).name());
            } else {
                parents.put(value, object);
            }
        }
        return parents;
    }

    private static IntegrityException refusal(ModelType<?> target, Referrer<?> referrer, Model object) {
        String what = referrer.onDelete() == OnDelete.PROTECT
                ? "protects what it refers to"
                : "restricts what it refers to, and is not deleted with it";
        return new IntegrityException(
                IntegrityException.Kind.FOREIGN_KEY,
                target.name() + " cannot be deleted: " + object
                        + " refers to it, or to what would be deleted with it, and "
                        + referrer.model().name() + "." + referrer.name() + " " + what
                        + ". Delete that first, or let it refer to another " + target.name() + ".");
    }
}
