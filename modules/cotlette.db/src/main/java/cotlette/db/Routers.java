package cotlette.db;

import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several routers as one: the first that has an answer counts. */
record Routers(List<DatabaseRouter> all) implements DatabaseRouter {
    static Routers of(Iterable<DatabaseRouter> found) {
        List<DatabaseRouter> all = new ArrayList<>();
        found.forEach(all::add);
        return new Routers(List.copyOf(all));
    }

    @Override
    public Optional<String> read(ModelType<?> type) {
        return first(router -> router.read(type));
    }

    @Override
    public Optional<String> write(ModelType<?> type) {
        return first(router -> router.write(type));
    }

    @Override
    public Optional<Boolean> allowRelation(String from, String to) {
        return first(router -> router.allowRelation(from, to));
    }

    @Override
    public Optional<Boolean> allowMigrate(String database, String app, String model) {
        return first(router -> router.allowMigrate(database, app, model));
    }

    private <V> Optional<V> first(Function<DatabaseRouter, Optional<V>> answer) {
        for (DatabaseRouter router : all) {
            Optional<V> found = answer.apply(router);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
