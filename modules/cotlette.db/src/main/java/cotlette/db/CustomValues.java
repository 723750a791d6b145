package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Row;
import cotlette.db.spi.Dialect;
import org.jspecify.annotations.Nullable;

/** Values of fields on their way to a database and back, also those of fields whose types are services. */
final class CustomValues {
    private CustomValues() {}

    /** Returns a value as drivers of a database take it. */
    static @Nullable Object bind(Dialect dialect, FieldType type, @Nullable Object value) {
        return value != null && type instanceof FieldType.Custom custom
                ? dialect.bind(custom.column(), custom.conversion().write(value))
                : dialect.bind(type, value);
    }

    /** Returns the value in a column of a row. */
    static @Nullable Object read(Row row, int index, FieldType type) {
        return type instanceof FieldType.Custom custom ? custom.read(row, index) : row.value(index, type.javaType());
    }

    /** Refuses to take the order of a column for that of its values where it is none. */
    static void checkOrder(FieldType type) {
        if (type instanceof FieldType.Custom custom) {
            custom.conversion().checkOrder();
        }
    }
}
