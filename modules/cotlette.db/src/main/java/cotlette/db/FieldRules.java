package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value must fulfil before a database sees it. */
final class FieldRules {
    private FieldRules() {}

    static void check(ModelType<?> type, ModelField field, @Nullable Object value) {
        if (value == null) {
            checkNull(type, field);
            return;
        }
        if (!field.javaType().isInstance(value)) {
            throw new InvalidModel(
                    where(type, field) + " is a " + field.javaType().getSimpleName() + ", not a "
                            + value.getClass().getSimpleName() + ".");
        }
        String problem = problem(field.type(), value);
        if (!problem.isEmpty()) {
            throw new InvalidModel(where(type, field) + " " + problem);
        }
    }

    private static void checkNull(ModelType<?> type, ModelField field) {
        if (!field.nullable() && !(field.type() instanceof FieldType.Auto)) {
            throw new InvalidModel(
                    where(type, field) + " is required and null. Set it before saving, or let it be null with "
                            + "nullable = true and make a migration.");
        }
    }

    /** Returns what is wrong with a value, empty when it is right. */
    private static String problem(FieldType type, Object value) {
        return switch (value) {
            case String text -> TextRules.problem(type, text);
            case Number number
            when type instanceof FieldType.Whole whole && whole.positive() && number.longValue() < 0 ->
                "is " + number + ", and it is 0 or greater.";
            case Double number
            when !Double.isFinite(number) -> "is " + number + ", which is no number that every database keeps.";
            case BigDecimal number when type instanceof FieldType.Decimal decimal -> decimal(decimal, number);
            case byte[] bytes
            when type instanceof FieldType.Binary(int maxLength) && bytes.length > maxLength ->
                "has " + bytes.length + " bytes, and its maxLength is " + maxLength
                        + ". Shorten it, or raise maxLength and make a migration.";
            default -> "";
        };
    }

    private static String decimal(FieldType.Decimal type, BigDecimal number) {
        int whole = type.maxDigits() - type.decimalPlaces();
        boolean fits = number.scale() <= type.decimalPlaces() && number.precision() - number.scale() <= whole;
        return fits
                ? ""
                : "is a number with other digits than its " + whole + " before and " + type.decimalPlaces()
                        + " after the point. Round it, or change maxDigits and decimalPlaces and make a migration.";
    }

    private static String where(ModelType<?> type, ModelField field) {
        return type.name() + "." + field.name();
    }
}
