package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Optional;

/**
 * Says which database is asked where the code names none, and which tables a database has. A service: {@code provides cotlette.api.orm.DatabaseRouter with mysite.Replicas}.
 *
 * {@snippet :
 * public final class Replicas implements DatabaseRouter {
 *     @Override public Optional<String> read(ModelType<?> type) { return Optional.of("replica"); }
 *     @Override public Optional<String> write(ModelType<?> type) { return Optional.of("default"); }
 *     @Override public Optional<Boolean> allowRelation(String from, String to) { return Optional.of(true); }
 * }
 * }
 *
 * Of several routers, the first one that has an answer counts. Safe for use by several threads.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface DatabaseRouter {
    /** Returns the name of the database that queries of a model ask; empty leaves it to others, at last to {@code default}. */
    default Optional<String> read(ModelType<?> type) {
        return Optional.empty();
    }

    /**
     * Returns the name of the database to which objects of a model are written; empty leaves it to others, at last to the database that an
     * object came from, and for a new one to {@code default}.
     */
    default Optional<String> write(ModelType<?> type) {
        return Optional.empty();
    }

    /**
     * Returns whether an object of one database may refer to one of another; empty leaves it to others, at last it may not.
     *
     * @param from the database of the object that has the foreign key
     * @param to the database of the object that it refers to
     */
    default Optional<Boolean> allowRelation(String from, String to) {
        return Optional.empty();
    }

    /**
     * Returns whether migrations make the table of a model in a database; empty leaves it to others, at last they do. A table between two
     * models is where that of the model is that has the relation.
     *
     * @param database the name of the database
     * @param app the label of the model's app
     * @param model the name of the model, such as {@code Book}; that of the table, where no model has it any more
     */
    default Optional<Boolean> allowMigrate(String database, String app, String model) {
        return Optional.empty();
    }
}
