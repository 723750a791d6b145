package cotlette.db;

import cotlette.api.orm.FieldChoice;
import cotlette.api.orm.FieldDetails;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.FieldValidator;
import cotlette.api.orm.ModelField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value must fulfil before a database sees it. */
final class FieldRules {
    private FieldRules() {}

    /** Returns what is wrong with a value, to be read after the name of the field; empty when it is right. */
    static Optional<String> problem(ModelField field, @Nullable Object value) {
        if (value == null) {
            return field.nullable() || field.type() instanceof FieldType.Auto
                    ? Optional.empty()
                    : Optional.of("is required and null. Set it before saving, or let it be null with "
                            + "nullable = true and make a migration.");
        }
        if (!field.javaType().isInstance(value)) {
            return Optional.of("is a " + field.javaType().getSimpleName() + ", not a "
                    + value.getClass().getSimpleName() + ".");
        }
        String problem =
                field.type() instanceof FieldType.Custom custom ? ofCustom(custom, value) : ofType(field.type(), value);
        return problem.isEmpty() ? ofDetails(field.details(), value) : Optional.of(problem);
    }

    private static String ofCustom(FieldType.Custom type, Object value) {
        return type.conversion()
                .problem(value)
                .orElseGet(() -> ofType(type.column(), type.conversion().write(value)));
    }

    private static String ofType(FieldType type, Object value) {
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

    private static Optional<String> ofDetails(FieldDetails details, Object value) {
        if (!details.blank() && value.equals("")) {
            return Optional.of("is empty. Give it a text, or allow that with blank = true.");
        }
        List<Object> choices =
                details.choices().stream().map(FieldChoice::value).toList();
        if (!choices.isEmpty() && !choices.contains(value)) {
            return Optional.of("is none of its choices, which are "
                    + choices.stream().map(Object::toString).collect(Collectors.joining(", ")) + ".");
        }
        for (FieldValidator<Object> validator : details.validators()) {
            Optional<String> problem = validator.problem(value);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static String decimal(FieldType.Decimal type, BigDecimal number) {
        int whole = type.maxDigits() - type.decimalPlaces();
        boolean fits = number.scale() <= type.decimalPlaces() && number.precision() - number.scale() <= whole;
        return fits
                ? ""
                : "is a number with other digits than its " + whole + " before and " + type.decimalPlaces()
                        + " after the point. Round it, or change maxDigits and decimalPlaces and make a migration.";
    }
}
