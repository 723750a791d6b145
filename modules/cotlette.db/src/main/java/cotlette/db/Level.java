package cotlette.db;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.Isolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of {@code atomic} inside a transaction, with what holds for the statements in it. */
final class Level {
    private final Optional<Isolation> isolation;
    private final boolean readOnly;
    private final Optional<Deadline> deadline;
    /** How many changes of objects, and how many hooks, there were when it began. */
    private final int changes;

    private final int hooks;
    private @Nullable Throwable failure;

    private Level(
            Optional<Isolation> isolation, boolean readOnly, Optional<Deadline> deadline, int changes, int hooks) {
        this.isolation = isolation;
        this.readOnly = readOnly;
        this.deadline = deadline;
        this.changes = changes;
        this.hooks = hooks;
    }

    static Level outermost(Atomic options) {
        return new Level(
                options.isolation(), options.isReadOnly(), options.limit().map(Deadline::in), 0, 0);
    }

    /** Returns a level inside this one: what this one refuses is refused there, too. */
    Level inner(Atomic options, int changesBefore, int hooksBefore) {
        Optional<Deadline> own = options.limit().map(Deadline::in);
        Optional<Deadline> both =
                deadline.map(outer -> own.map(outer::earlier).orElse(outer)).or(() -> own);
        return new Level(isolation, readOnly || options.isReadOnly(), both, changesBefore, hooksBefore);
    }

    Optional<Isolation> isolation() {
        return isolation;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    Optional<Deadline> deadline() {
        return deadline;
    }

    int changes() {
        return changes;
    }

    int hooks() {
        return hooks;
    }

    /** Notes that nothing can run here any more; what came first counts. */
    void breakBy(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }
}
