package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a model's field, with what only this kind has.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface FieldType {
    /** Text, in a {@code String}. */
    sealed interface Textual extends FieldType {
        /** Returns the greatest number of characters. */
        int maxLength();

        @Override
        default Class<?> javaType() {
            return String.class;
        }
    }

    /** Whole numbers. */
    sealed interface Whole extends FieldType {
        /** Returns whether numbers below 0 are refused. */
        default boolean positive() {
            return false;
        }
    }

    /** Returns the class of the values, boxed; for a foreign key the class of the key. */
    Class<?> javaType();

    /** Returns what the column holds: for a foreign key the type of the key it refers to, else this type. */
    default FieldType stored() {
        return this;
    }

    /** Returns one of the types that databases have columns of: for a custom field that in which its values are kept. */
    default FieldType column() {
        return this;
    }

    /** See {@link AutoField}. */
    record Auto() implements Whole {
        @Override
        public Class<?> javaType() {
            return Long.class;
        }
    }

    /** See {@link BigIntegerField}. */
    record BigInt() implements Whole {
        @Override
        public Class<?> javaType() {
            return Long.class;
        }
    }

    /** See {@link VersionField}. */
    record Version() implements Whole {
        @Override
        public Class<?> javaType() {
            return Integer.class;
        }
    }

    /** See {@link IntegerField} and {@link PositiveIntegerField}. */
    record Int(boolean positive) implements Whole {
        /** Creates the type of numbers that may be below 0. */
        public Int() {
            this(false);
        }

        @Override
        public Class<?> javaType() {
            return Integer.class;
        }
    }

    /** See {@link SmallIntegerField} and {@link PositiveSmallIntegerField}. */
    record SmallInt(boolean positive) implements Whole {
        /** Creates the type of numbers that may be below 0. */
        public SmallInt() {
            this(false);
        }

        @Override
        public Class<?> javaType() {
            return Short.class;
        }
    }

    /** See {@link FloatField}. */
    record Real() implements FieldType {
        @Override
        public Class<?> javaType() {
            return Double.class;
        }
    }

    /** See {@link DecimalField}. */
    record Decimal(int maxDigits, int decimalPlaces) implements FieldType {
        @Override
        public Class<?> javaType() {
            return BigDecimal.class;
        }
    }

    /** See {@link BooleanField}. */
    record Bool() implements FieldType {
        @Override
        public Class<?> javaType() {
            return Boolean.class;
        }
    }

    /** See {@link CharField}. */
    record Char(int maxLength) implements Textual {}

    /** See {@link TextField}. */
    record Text() implements Textual {
        @Override
        public int maxLength() {
            return Integer.MAX_VALUE;
        }
    }

    /** See {@link EmailField}. */
    record Email(int maxLength) implements Textual {}

    /** See {@link UrlField}. */
    record Url(int maxLength) implements Textual {}

    /** See {@link SlugField}. */
    record Slug(int maxLength) implements Textual {}

    /** See {@link GenericIpAddressField}. */
    record IpAddress() implements Textual {
        private static final int LONGEST = 45;

        @Override
        public int maxLength() {
            return LONGEST;
        }
    }

    /** See {@link FileField}. */
    record File(int maxLength, String uploadTo) implements Textual {}

    /** See {@link ImageField}. */
    record Image(int maxLength, String uploadTo) implements Textual {}

    /** See {@link FilePathField}. */
    record FilePath(int maxLength, String folder, String match, boolean recursive) implements Textual {}

    /** See {@link DateField}. */
    record Date() implements FieldType {
        @Override
        public Class<?> javaType() {
            return LocalDate.class;
        }
    }

    /** See {@link TimeField}. */
    record Time() implements FieldType {
        @Override
        public Class<?> javaType() {
            return LocalTime.class;
        }
    }

    /** See {@link DateTimeField}. */
    record DateTime(boolean autoNow, boolean autoNowAdd) implements FieldType {
        @Override
        public Class<?> javaType() {
            return Instant.class;
        }
    }

    /** See {@link DurationField}. */
    record Duration() implements FieldType {
        @Override
        public Class<?> javaType() {
            return java.time.Duration.class;
        }
    }

    /** See {@link UuidField}. */
    record Uuid() implements FieldType {
        @Override
        public Class<?> javaType() {
            return UUID.class;
        }
    }

    /** See {@link JsonField}. */
    record JsonValue() implements FieldType {
        @Override
        public Class<?> javaType() {
            return Json.class;
        }
    }

    /** See {@link BinaryField}. */
    record Binary(int maxLength) implements FieldType {
        @Override
        public Class<?> javaType() {
            return byte[].class;
        }
    }

    /**
     * See {@link EnumField}.
     *
     * @param javaType the enum
     */
    record Enumeration(int maxLength, Class<? extends Enum<?>> javaType) implements FieldType {}

    /**
     * See {@link CustomField}.
     *
     * @param javaType the class of the values
     * @param name the name of the {@link CustomFieldType}, empty for the only one
     * @param known converts the values, once the field is one of a model
     */
    record Custom(Class<?> javaType, String name, Optional<CustomConversion> known) implements FieldType {
        /** Creates the type of a field that is no model's yet. */
        public Custom(Class<?> javaType, String name) {
            this(javaType, name, Optional.empty());
        }

        Custom in(Class<?> model, String field) {
            return new Custom(javaType, name, Optional.of(new CustomConversion(model, field, javaType, name)));
        }

        /** Returns what converts the values. */
        public CustomConversion conversion() {
            return known.orElseThrow(() -> new IllegalStateException("This field of no model converts nothing."));
        }

        /** Returns the value in a column of a row, null when the column is null. */
        public @Nullable Object read(Row row, int index) {
            Object stored = row.value(index, column().javaType());
            return stored == null ? null : conversion().read(stored);
        }

        @Override
        public FieldType column() {
            return conversion().column();
        }
    }

    /**
     * See {@link ForeignKeyField}.
     *
     * @param target supplies the type it refers to; a supplier, because two models may refer to each other
     * @param relatedName what the relation is called from the other side; empty for the model's name, {@code "+"} for nothing
     * @param toField the field of the other model that the column holds the value of; empty for its key
     * @param oneToOne whether no two objects refer to the same one
     */
    record Reference(
            Supplier<? extends ModelType<?>> target,
            OnDelete onDelete,
            String relatedName,
            String toField,
            boolean oneToOne)
            implements FieldType {
        /** Creates a foreign key to the key of the other model. */
        public Reference(Supplier<? extends ModelType<?>> target, OnDelete onDelete) {
            this(target, onDelete, "", "", false);
        }

        /** Gives the relation a name on the other side. */
        public Reference relatedName(String name) {
            return new Reference(target, onDelete, name, toField, oneToOne);
        }

        /** Refers to another field than the key. */
        public Reference toField(String field) {
            return new Reference(target, onDelete, relatedName, field, oneToOne);
        }

        /** Lets no two objects refer to the same one. */
        public Reference single() {
            return new Reference(target, onDelete, relatedName, toField, true);
        }

        /** Returns what the relation is called from the other side. */
        public String reverseName(ModelType<?> owner) {
            boolean named = !relatedName.isEmpty() && !isHidden();
            return named ? relatedName : owner.name().toLowerCase(Locale.ROOT);
        }

        /** Returns whether lookups cannot name the relation from the other side. */
        public boolean isHidden() {
            return relatedName.equals("+");
        }

        /** Returns the field of the other model that the column holds the value of. */
        public ModelField referred() {
            ModelType<?> model = target.get();
            return toField.isEmpty() ? model.key() : model.fields().get(model.fieldIndex(toField));
        }

        @Override
        public Class<?> javaType() {
            return stored().javaType();
        }

        @Override
        public FieldType stored() {
            return referred().type().stored();
        }

        @Override
        public FieldType column() {
            return stored().column();
        }

        /** Returns the value by which an object is referred to. */
        Object valueOf(Model object) {
            return ForeignKey.valueOf(object, toField);
        }
    }
}
