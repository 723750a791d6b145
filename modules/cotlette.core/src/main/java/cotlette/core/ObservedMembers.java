package cotlette.core;

import cotlette.api.http.InputValue;
import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a section, which remember what a codec asked for: that is all that the codec knows. One thread at a time. */
final class ObservedMembers extends AbstractMap<String, InputValue> {
    private final Map<String, InputValue> values;
    private final Set<String> asked = new LinkedHashSet<>();

    ObservedMembers(Map<String, InputValue> values) {
        this.values = values;
    }

    Set<String> asked() {
        return asked;
    }

    @Override
    public @Nullable InputValue get(@Nullable Object key) {
        if (key instanceof String name) {
            asked.add(name);
        }
        return values.get(key);
    }

    @Override
    public InputValue getOrDefault(@Nullable Object key, InputValue absent) {
        InputValue value = get(key);
        return value == null ? absent : value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, InputValue>> entrySet() {
        return values.entrySet();
    }
}
