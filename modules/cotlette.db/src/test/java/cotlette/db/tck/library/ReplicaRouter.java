package cotlette.db.tck.library;

import cotlette.api.application.Application;
import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.ModelType;
import java.util.Optional;

/** Sends shelves to the replica, and writes them to the default database, in applications that have a replica. */
public final class ReplicaRouter implements DatabaseRouter {
    @Override
    public Optional<String> read(ModelType<?> type) {
        return isReplicated(type) ? Optional.of("replica") : Optional.empty();
    }

    @Override
    public Optional<String> write(ModelType<?> type) {
        return isReplicated(type) ? Optional.of("default") : Optional.empty();
    }

    @Override
    public Optional<Boolean> allowRelation(String from, String to) {
        return to.equals("replica") ? Optional.of(true) : Optional.empty();
    }

    private static boolean isReplicated(ModelType<?> type) {
        return type == Shelf_.TYPE
                && Application.current().settings().databases().containsKey("replica");
    }
}
