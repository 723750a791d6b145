package cotlette.db.spi;

import cotlette.api.base.Stability;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a value: its text, and what is bound to its question marks. Immutable.
 *
 * @param sql the text; no value of a user is ever part of it
 * @param binds what is bound, in order, already as {@link Dialect#bind} gives it
 * @param limit how long it may take; then the backend ends it and fails with {@link Failure.Kind#TIMEOUT}
 * @param returned the quoted column whose value the driver hands out for the row that is inserted, where the statement itself does not
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Statement(String sql, List<@Nullable Object> binds, Optional<Duration> limit, Optional<String> returned) {
    /** Creates a statement that may take as long as it wants. */
    public Statement(String sql, List<@Nullable Object> binds) {
        this(sql, binds, Optional.empty(), Optional.empty());
    }

    /** Creates a statement; {@code binds} belongs to it from now on. */
    public static Statement of(String sql, @Nullable Object... binds) {
        return new Statement(
                sql, Collections.<@Nullable Object>unmodifiableList(Arrays.<@Nullable Object>asList(binds)));
    }

    /** Lets it take {@code most} at most. */
    public Statement within(Duration most) {
        return new Statement(sql, binds, Optional.of(most), returned);
    }

    /** Lets the driver hand out the value of a column of the row that is inserted. */
    public Statement returning(String quotedColumn) {
        return new Statement(sql, binds, limit, Optional.of(quotedColumn));
    }

    /** Returns the text alone: values appear in no message and no log. */
    @Override
    public String toString() {
        return sql;
    }
}
