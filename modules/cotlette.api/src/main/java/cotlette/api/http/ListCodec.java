package cotlette.api.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists whose items another codec reads and writes. */
record ListCodec<T>(Codec<T> item) implements Codec<List<T>> {
    @Override
    public void write(List<T> values, JsonWriter out) {
        out.startArray();
        for (T value : values) {
            item.write(value, out);
        }
        out.endArray();
    }

    @Override
    public @Nullable List<T> read(InputValue value, Problems problems) {
        List<InputValue> inputs = switch (value) {
            case InputValue.Items items -> items.values();
            case InputValue.Raw raw -> List.of(raw);
            default -> null;
        };
        if (inputs == null) {
            problems.add("must be a list");
            return null;
        }
        List<T> values = new ArrayList<>(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            T read = item.read(inputs.get(i), problems.at(Integer.toString(i)));
            if (read != null) {
                values.add(read);
            }
        }
        return values.size() == inputs.size() ? List.copyOf(values) : null;
    }
}
