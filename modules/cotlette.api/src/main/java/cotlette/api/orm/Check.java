package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the database keep only objects that fulfil a condition: {@code @Check(name = "price_positive", condition = "price > 0")}. Where it
 * is unknown, because a field is null, it counts as fulfilled. On an abstract model, all models that extend it have the check.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Check.Several.class)
@Stability(Stability.Level.INCUBATING)
public @interface Check {
    /** Returns its name, which an {@link IntegrityException} tells; the name in the database begins with that of the table. */
    String name();

    /**
     * Returns the condition, in terms of the model's own fields. There are numbers, texts in single quotes, {@code true} and {@code false};
     * {@code + - * / %} and {@code ||}; {@code = <> < <= > >=}, {@code is null}, {@code in (…)} and {@code between … and …}; {@code and},
     * {@code or} and {@code not}; and functions such as {@code lower(…)}, {@code length(…)} and {@code coalesce(…, …)}.
     */
    String condition();

    /** Holds several checks; the compiler writes it. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @Stability(Stability.Level.INCUBATING)
    @interface Several {
        /** Returns the checks. */
        Check[] value();
    }
}
