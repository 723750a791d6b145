package cotlette.api.http;

import cotlette.api.base.Stability;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, one token after the other. One thread at a time.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface JsonWriter {
    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /** Writes the name of an object's member; its value follows. */
    void name(String name);

    /** Writes a text. */
    void text(String value);

    /** Writes a whole number. */
    void number(long value);

    /** Writes a number; NaN and the infinities, which JSON does not know, as null. */
    void number(double value);

    /** Writes a number exactly. */
    void number(BigDecimal value);

    /** Writes true or false. */
    void bool(boolean value);

    /** Writes null. */
    void nothing();

    /** Writes a member of an object: a whole number. */
    default void member(String name, long value) {
        name(name);
        number(value);
    }

    /** Writes a member of an object: a number. */
    default void member(String name, double value) {
        name(name);
        number(value);
    }

    /** Writes a member of an object: true or false. */
    default void member(String name, boolean value) {
        name(name);
        bool(value);
    }

    /** Writes a member of an object; null as null. */
    default <T> void member(String name, @Nullable T value, Codec<T> codec) {
        name(name);
        if (value == null) {
            nothing();
        } else {
            codec.write(value, this);
        }
    }
}
