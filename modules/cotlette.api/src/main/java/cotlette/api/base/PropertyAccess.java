package cotlette.api.base;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of a user's class without reflection.
 *
 * <p>The annotation processor writes one for each model and record, so that templates reach them although their packages are
 * neither exported nor opened. Implementations are immutable and safe for use by several threads.
 *
 * @param <T> the class whose properties are read
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface PropertyAccess<T> {
    /** Returns the class whose properties are read. */
    Class<T> javaType();

    /** Returns the names of all properties, in the order of their declaration. */
    List<String> propertyNames();

    /**
     * Returns the value of a property; null where the property is null.
     *
     * @throws IllegalArgumentException when {@code name} is none of {@link #propertyNames()}
     */
    @Nullable
    Object property(T object, String name);

    /** Makes {@code access} known to {@link #of} and returns it; called once by generated code. */
    static <A extends PropertyAccess<?>> A register(A access) {
        PropertyAccesses.KNOWN.get(access.javaType()).set(access);
        return access;
    }

    /** Returns the access to objects of {@code type}, empty when none was generated or its {@code X_} is not loaded yet. */
    static Optional<PropertyAccess<?>> of(Class<?> type) {
        return Optional.ofNullable(PropertyAccesses.KNOWN.get(type).get());
    }
}
