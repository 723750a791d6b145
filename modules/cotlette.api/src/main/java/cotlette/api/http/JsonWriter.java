package cotlette.api.http;

import cotlette.api.base.Stability;
import java.math.BigDecimal;

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
}
