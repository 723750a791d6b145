package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The values for one execution of a text. */
final class Bindings {
    private final ParsedSql sql;
    private final Map<Integer, Object> values = new HashMap<>();

    Bindings(ParsedSql sql) {
        this.sql = sql;
    }

    void bind(int index, @Nullable Object value) {
        if (!sql.used().contains(index)) {
            throw new IndexOutOfBoundsException("There is no parameter " + index + ". Parameters: " + sql.used());
        }
        values.put(index, bindable(value));
    }

    void bind(@Nullable String name, @Nullable Object value) {
        Arguments.notNull(name, "name");
        bind(index(String.valueOf(name)), value);
    }

    /** Returns the index of a parameter with its sign, or without where only one has the name. */
    private int index(String name) {
        Integer index = sql.names().get(name);
        if (index != null) {
            return index;
        }
        List<Integer> withSign = sql.names().entrySet().stream()
                .filter(known -> known.getKey().substring(1).equals(name))
                .map(Map.Entry::getValue)
                .toList();
        if (withSign.size() != 1) {
            throw new NoSuchElementException("There is no parameter '" + name + "'. Parameters with a name: "
                    + String.join(", ", sql.names().keySet()));
        }
        return withSign.getFirst();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void checkComplete() {
        for (int index : sql.used()) {
            if (!values.containsKey(index)) {
                throw new IllegalStateException(
                        "Parameter " + index + " has no value. Bind one, or bindNull, before add() and execute().");
            }
        }
    }

    /** Returns the values for one statement of the text. */
    List<Object> of(SqlStatement statement) {
        List<Object> own = new ArrayList<>();
        for (int index : statement.parameters()) {
            own.add(values.getOrDefault(index, NullValue.NULL));
        }
        return List.copyOf(own);
    }

    private static Object bindable(@Nullable Object value) {
        Arguments.notNull(value, "value");
        Object plain = value;
        if (value instanceof Parameter parameter) {
            plain = parameter.getValue();
            if (plain == null) {
                return NullValue.NULL;
            }
        }
        if (plain == null || plain instanceof Class<?>) {
            throw new IllegalArgumentException("A class is no value. For null, call bindNull.");
        }
        if (!(plain instanceof NullValue) && !Lobs.isLob(plain) && !Values.isBindable(plain.getClass())) {
            throw new IllegalArgumentException("A value of " + plain.getClass().getName()
                    + " cannot be bound. Bind a number, text, boolean, bytes, a date or time of java.time, a UUID, an enum constant, a "
                    + "Blob or a Clob.");
        }
        return plain;
    }
}
