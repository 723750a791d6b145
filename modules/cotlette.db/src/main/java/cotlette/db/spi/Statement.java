package cotlette.db.spi;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a value: its text, and what is bound to its question marks. Immutable.
 *
 * @param sql the text; no value of a user is ever part of it
 * @param binds what is bound, in order, already as {@link Dialect#bind} gives it
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Statement(String sql, List<@Nullable Object> binds) {
    /** Creates a statement; {@code binds} belongs to it from now on. */
    public static Statement of(String sql, @Nullable Object... binds) {
        return new Statement(
                sql, Collections.<@Nullable Object>unmodifiableList(Arrays.<@Nullable Object>asList(binds)));
    }

    /** Returns the text alone: values appear in no message and no log. */
    @Override
    public String toString() {
        return sql;
    }
}
