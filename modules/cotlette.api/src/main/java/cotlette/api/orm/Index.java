package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a model's table an index: {@code @Index(fields = {"shelf", "place"}, unique = true)}. For a single column, the field's own options
 * say it. On an abstract model, all models that extend it have the index.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Index.Several.class)
@Stability(Stability.Level.STABLE)
public @interface Index {
    /**
     * Returns the names of the fields, in order. Expressions over them may stand there, too, as in a {@link Check}: {@code lower(title)};
     * where a database has no such indexes, it refuses the migration.
     */
    String[] fields();

    /** Returns whether no two rows may have the same values in all of them; rows with a null in one of them may. */
    boolean unique() default false;

    /**
     * Returns its name, which is needed where {@link #fields} has an expression or there is a {@link #where}; the name in the database
     * begins with that of the table.
     */
    String name() default "";

    /**
     * Returns the condition on the objects that are in it, as in a {@link Check}: {@code returned is null}; all unless given. Where a
     * database has no such indexes, it refuses the migration.
     */
    String where() default "";

    /** Holds several indexes; the compiler writes it. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @Stability(Stability.Level.STABLE)
    @interface Several {
        /** Returns the indexes. */
        Index[] value();
    }
}
