package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The record that stands for a key of several fields; generated.
 *
 * @param <K> the record
 * @param javaType its class
 * @param maker makes it of the values of the fields, in their order
 * @param values returns the values of the fields, in their order
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record KeyRecord<K>(
        Class<K> javaType, Function<List<Object>, K> maker, Function<K, List<? extends @Nullable Object>> values) {
    List<? extends @Nullable Object> valuesOf(Object key) {
        return values.apply(javaType.cast(key));
    }
}
