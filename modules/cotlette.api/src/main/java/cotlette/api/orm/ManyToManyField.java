package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refers to any number of rows of a model, in a {@code ManyToMany<T>}. The references are rows of a table between the two.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface ManyToManyField {
    /**
     * Returns what the relation is called from the other side, as in {@code Tag_.books()} and {@code "books__title"}; unless given, the
     * model's name in lower case. {@code "+"} gives it no name there.
     */
    String relatedName() default "";

    /** Returns the model of the table between the two, which has a foreign key to each of them; unless given, one is made. */
    Class<? extends Model> through() default Model.class;

    /**
     * Returns the names of the foreign keys of {@link #through}, that to this model first; needed where it has several to one of the two.
     */
    String[] throughFields() default {};

    /** Returns whether, in a relation of a model to itself, whoever is referred to refers back. */
    boolean symmetrical() default true;

    /** Returns the name of the table that is made; unless given, that of the model with the field's name. */
    String table() default "";
}
