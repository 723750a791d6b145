package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of objects of whose rows a part is read, at first or once more. For databases.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class PartialRows {
    private PartialRows() {}

    /** Makes an object from a row that lacks fields, which it remembers. */
    public static <T extends Model> T read(ModelType<T> type, Row row, BitSet lacking) {
        T model = type.read(row, 0);
        model.unread = (BitSet) lacking.clone();
        return model;
    }

    /**
     * Gives fields of an object the values that the database has now, and remembers these.
     *
     * @param values values in the order of the fields, of which those of {@code fields} count
     */
    public static <T extends Model> void refresh(ModelType<T> type, T model, BitSet fields, @Nullable Object[] values) {
        model.forgetAll();
        complete(type, model, fields, values);
    }

    /**
     * Does the same after the object was saved, when everything else of it stays: what it is related to, too.
     *
     * @param values values in the order of the fields, of which those of {@code fields} count
     */
    public static <T extends Model> void complete(
            ModelType<T> type, T model, BitSet fields, @Nullable Object[] values) {
        @Nullable
        Object[] row =
                Objects.requireNonNull(model.row, "The object was never saved.").clone();
        fields.stream().forEach(field -> {
            row[field] = values[field];
            type.access().set(model, field, values[field] instanceof byte[] bytes ? bytes.clone() : values[field]);
        });
        known(model, fields);
        type.remember(model, row);
    }

    /** Remembers that fields of an object are as the database has them, although they were not read. */
    public static void known(Model model, BitSet fields) {
        if (model.unread != null) {
            model.unread.andNot(fields);
        }
    }

    /** Returns the positions of the fields of an object that were not read. */
    public static BitSet unread(Model model) {
        return model.unread == null ? new BitSet() : (BitSet) model.unread.clone();
    }

    /**
     * Refuses what needs all fields of an object of which some were not read.
     *
     * @param purpose what for
     */
    public static <T extends Model> void refuse(ModelType<T> type, T model, String purpose) {
        if (model.unread != null && !model.unread.isEmpty()) {
            List<String> names = model.unread.stream()
                    .mapToObj(field -> type.fields().get(field).name())
                    .toList();
            throw new OrmException(model + " was read without " + String.join(", ", names) + " and cannot be " + purpose
                    + ": what these fields hold is not what the row has. Read them with refresh(), or write some fields only: save("
                    + type.name() + "_.field).");
        }
    }

    /** Refuses to tell the value of a field that was not read. */
    public static <T extends Model> void refuseToShow(ModelType<T> type, T model, String field) {
        if (model.unread != null
                && model.unread.stream()
                        .anyMatch(each -> type.fields().get(each).name().equals(field))) {
            refuse(type, model, "asked for '" + field + "'");
        }
    }
}
