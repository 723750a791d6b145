package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.function.Supplier;

/**
 * The kind of a model's field, with what only this kind has.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface FieldType {
    /** See {@link AutoField}. */
    record Auto() implements FieldType {}

    /** See {@link CharField}. */
    record Char(int maxLength) implements FieldType {}

    /** See {@link TextField}. */
    record Text() implements FieldType {}

    /** See {@link IntegerField}. */
    record Int() implements FieldType {}

    /** See {@link BooleanField}. */
    record Bool() implements FieldType {}

    /** See {@link DateTimeField}. */
    record DateTime(boolean autoNow, boolean autoNowAdd) implements FieldType {}

    /**
     * See {@link ForeignKeyField}.
     *
     * @param target supplies the type it refers to; a supplier, because two models may refer to each other
     */
    record Reference(Supplier<? extends ModelType<?>> target, OnDelete onDelete) implements FieldType {}
}
