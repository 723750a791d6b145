package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.Term;

/** Which numbers computing gives. */
final class Numbers {
    /** How many more decimal places than the dividend a quotient has: as many as MySQL gives it. */
    private static final int FURTHER_PLACES = 4;

    private Numbers() {}

    static FieldType result(Term.Operator operator, FieldType left, FieldType right) {
        if (left instanceof FieldType.Whole && right instanceof FieldType.Whole) {
            return left.javaType() == Long.class || right.javaType() == Long.class ? Typed.LONG : left;
        }
        if (left instanceof FieldType.Decimal first && right instanceof FieldType.Decimal second) {
            int places = switch (operator) {
                case TIMES -> first.decimalPlaces() + second.decimalPlaces();
                case DIVIDED_BY -> first.decimalPlaces() + FURTHER_PLACES;
                case PLUS, MINUS, MODULO -> Math.max(first.decimalPlaces(), second.decimalPlaces());
            };
            return new FieldType.Decimal(Math.max(first.maxDigits(), second.maxDigits()) + places, places);
        }
        if (left instanceof FieldType.Decimal first && right instanceof FieldType.Whole) {
            return operator == Term.Operator.DIVIDED_BY
                    ? new FieldType.Decimal(first.maxDigits() + FURTHER_PLACES, first.decimalPlaces() + FURTHER_PLACES)
                    : left;
        }
        if (left instanceof FieldType.Real && Number.class.isAssignableFrom(right.javaType())) {
            return left;
        }
        throw new OrmException("An expression computes " + left.javaType().getSimpleName() + " with "
                + right.javaType().getSimpleName() + ", which may lose digits. Put the "
                + "number with the greater range first, or convert the other one.");
    }

    static Typed aggregate(Term.Kind kind, FieldType of) {
        return switch (kind) {
            case COUNT -> new Typed(Typed.LONG, false);
            case SUM -> new Typed(of instanceof FieldType.Whole ? Typed.LONG : of, true);
            case AVG -> new Typed(Typed.REAL, true);
            case MIN, MAX -> new Typed(of, true);
        };
    }
}
