package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The {@link CustomFieldType} of one field: it is looked for at its first use, and what it refuses is told with the names of the model and
 * the field. Safe for use by several threads.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class CustomConversion {
    private final String field;
    private final CustomFieldTypes types;
    private volatile @Nullable CustomFieldType<Object, Object> found;

    CustomConversion(Class<?> model, String field, Class<?> javaType, String name) {
        this.field = model.getSimpleName() + "." + field;
        this.types = new CustomFieldTypes(model, this.field, javaType, name);
    }

    /**
     * Returns what the column is.
     *
     * @throws OrmException when no type serves the field, or several do, or it has no such columns
     */
    public FieldType column() {
        FieldType column = type().column();
        return switch (column) {
            case FieldType.Auto _,
                    FieldType.Version _,
                    FieldType.Reference _,
                    FieldType.Enumeration _,
                    FieldType.Custom _ -> throw noColumn(column);
            case FieldType.DateTime(boolean autoNow, boolean autoNowAdd)
            when autoNow || autoNowAdd -> throw noColumn(column);
            default -> column;
        };
    }

    /**
     * Returns a value as it is kept.
     *
     * @throws OrmException when the type refuses the value
     */
    public Object write(Object value) {
        Object stored = converted("write", value, () -> type().write(value));
        Class<?> wanted = column().javaType();
        if (!wanted.isInstance(stored)) {
            throw new OrmException(described() + " writes a "
                    + stored.getClass().getSimpleName() + " for " + value + ", and its column takes a "
                    + wanted.getSimpleName() + ". Let write(…) and column() agree.");
        }
        return stored;
    }

    /**
     * Returns the value that is kept so.
     *
     * @throws OrmException when the type cannot read it
     */
    public Object read(Object stored) {
        return converted("read", stored, () -> type().read(stored));
    }

    /**
     * Returns the value that a text means.
     *
     * @throws FieldError when it means none
     */
    public Object parse(String text) {
        CustomFieldType<Object, Object> type = type();
        try {
            return type.parse(text);
        } catch (RuntimeException refused) {
            throw new FieldError(field + " has no value for the text '" + text + "': " + refused.getMessage(), refused);
        }
    }

    /** Returns what is wrong with a value, to be read after the name of the field; empty when it may be saved. */
    public Optional<String> problem(Object value) {
        return type().problem(value);
    }

    /**
     * Lets only those values be compared that the column has in their order.
     *
     * @throws OrmException when its order is another one
     */
    public void checkOrder() {
        if (!type().keepsOrder()) {
            throw new OrmException("The column of " + field + " is not in the order of its values, as "
                    + type().getClass().getName()
                    + " says, so they cannot be sorted or compared as greater or smaller. "
                    + "Compare with eq or in, or let the type keep the order and say so: keepsOrder().");
        }
    }

    private CustomFieldType<Object, Object> type() {
        CustomFieldType<Object, Object> known = found;
        if (known == null) {
            known = types.find();
            found = known;
        }
        return known;
    }

    private Object converted(String method, Object value, Supplier<@Nullable Object> work) {
        CustomFieldType<Object, Object> type = type();
        Object converted;
        try {
            converted = work.get();
        } catch (RuntimeException refused) {
            throw new OrmException(
                    described() + " cannot " + method + " '" + value + "': " + refused.getMessage()
                            + ". Correct the value, or " + type.getClass().getSimpleName() + "." + method + "(…).",
                    refused);
        }
        if (converted == null) {
            throw new OrmException(described() + " makes null of '" + value + "'. " + method + "(…) returns a value.");
        }
        return converted;
    }

    private OrmException noColumn(FieldType column) {
        return new OrmException(
                described() + " has the column "
                        + column.getClass().getSimpleName()
                        + ", which no custom field can be kept in. Choose one that holds plain values, such as new FieldType.Char(20).");
    }

    private String described() {
        return "The type " + type().getClass().getName() + " of " + field;
    }
}
