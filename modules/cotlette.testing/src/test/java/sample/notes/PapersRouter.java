package sample.notes;

import cotlette.api.orm.DatabaseRouter;
import java.util.Optional;

/** Keeps notes out of the database {@code people}, and authors out of {@code papers}, where there are such databases. */
public final class PapersRouter implements DatabaseRouter {
    @Override
    public Optional<Boolean> allowMigrate(String database, String app, String model) {
        return switch (database) {
            case "people" -> Optional.of(!model.equals("Note"));
            case "papers" -> Optional.of(!model.equals("Author"));
            default -> Optional.empty();
        };
    }
}
