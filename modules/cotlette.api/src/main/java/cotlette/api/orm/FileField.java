package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The place of a file, in a {@code String}: a relative path with forward slashes, which leads out of no folder. Anything else is refused
 * when the object is saved; the file itself is not looked at.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface FileField {
    /** Returns the folder in which the files are, such as {@code "covers"}; unless given, they may be in any. */
    String uploadTo() default "";

    /** Returns the greatest number of characters, at least 1. */
    int maxLength() default 100;

    /** Returns whether the column may be null. */
    boolean nullable() default false;

    /** Returns whether no two rows may have the same value. */
    boolean unique() default false;

    /** Returns whether the column has an index. */
    boolean index() default false;

    /** Returns the value of rows that exist when the column is added and of new objects in which the field is null; unless given, none. */
    String[] defaultValue() default {};

    /** Returns whether an empty text may be saved. */
    boolean blank() default true;

    /** Returns what else a value must fulfil when it is saved; each class has a constructor without parameters. */
    Class<? extends FieldValidator<?>>[] validators() default {};

    /** Returns what people call the field; unless given, its name in words. */
    String verboseName() default "";

    /** Returns what tells people what to enter. */
    String helpText() default "";

    /** Returns whether forms let people enter a value. */
    boolean editable() default true;

    /** Returns the name of the column; unless given, the field's name in snake case. */
    String column() default "";
}
