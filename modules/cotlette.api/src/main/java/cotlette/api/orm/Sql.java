package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an application's own, and the values of its question marks. Immutable.
 *
 * @param text the statement; {@code ?} stands for a value, but not in quotes and comments, and {@code ??} is a question mark
 * @param values values of classes that fields have, bound and never part of the text
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Sql(String text, List<@Nullable Object> values) {
    /** Copies the values, so that nobody changes them later. */
    public Sql {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray()));
    }

    /** Returns a statement with values. */
    public static Sql of(String text, @Nullable Object... values) {
        return new Sql(text, Arrays.asList(values));
    }
}
