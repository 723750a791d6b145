package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Optional;

/**
 * Keeps values of a class in a column of a type that all databases have; a service, found in the model's module, in plug-ins and libraries.
 * Immutable and safe for use by several threads.
 *
 * {@snippet :
 * public final class MoneyType implements CustomFieldType<Money, BigDecimal> {
 *     public Class<Money> javaType() { return Money.class; }
 *     public FieldType column() { return new FieldType.Decimal(12, 2); }
 *     public BigDecimal write(Money value) { return value.amount(); }
 *     public Money read(BigDecimal stored) { return new Money(stored); }
 *     public Money parse(String text) { return new Money(new BigDecimal(text)); }
 *     public boolean keepsOrder() { return true; }
 * }
 * }
 *
 * <p>Nothing of a value is lost between {@link #write} and {@link #read}. Values are not changed once they are made, and are equal when they
 * are the same to people. None of the methods sees null.
 *
 * @param <V> the class of the values
 * @param <S> the class in which they are kept, that of {@link #column}
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface CustomFieldType<V, S> {
    /** Returns the class of the values. */
    Class<V> javaType();

    /** Returns the name by which {@link CustomField#type} chooses among several types for one class; unless overridden, that of the class. */
    default String name() {
        return javaType().getSimpleName();
    }

    /** Returns what the column is, such as {@code new FieldType.Char(20)}; once a migration has made it, it stays so. */
    FieldType column();

    /** Returns a value as it is kept. */
    S write(V value);

    /** Returns the value that is kept so: {@link #write} backwards. */
    V read(S stored);

    /**
     * Returns the value that a text means, in lookups written as strings, in defaults and in forms.
     *
     * @throws IllegalArgumentException when it means none; the message says why
     */
    V parse(String text);

    /** Returns what is wrong with a value, to be read after the name of the field; empty when it may be saved. */
    default Optional<String> problem(V value) {
        return Optional.empty();
    }

    /** Returns whether what is kept has the order of the values; only then are they compared with {@code gt} and the like, and sorted. */
    default boolean keepsOrder() {
        return false;
    }
}
