package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a model's table what is not said by a field:
 * {@code @Table(value = "shop_book", ordering = {"-published", "title"}, verboseNamePlural = "books")}.
 *
 * <p>An abstract model hands its order down to the models that extend it, as long as they have none of their own.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface Table {
    /** Returns the name of the table: letters, digits and underscores; {@code <app label>_<model>} unless given. */
    String value() default "";

    /**
     * Returns the fields by which objects are ordered where a query asks for no order, a minus sign before those whose greatest value comes
     * first. A name may lead over foreign keys: {@code author__name}.
     */
    String[] ordering() default {};

    /** Returns what people call one of the objects; the name of the class in words unless given. */
    String verboseName() default "";

    /** Returns what people call several of the objects; the {@link #verboseName} with an s unless given. */
    String verboseNamePlural() default "";
}
