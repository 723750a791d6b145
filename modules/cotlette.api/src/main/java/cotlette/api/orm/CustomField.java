package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value of a class that no other field has, kept as a {@link CustomFieldType} says.
 *
 * {@snippet :
 * @CustomField
 * public Money price;
 * }
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface CustomField {
    /** Returns the name of the {@link CustomFieldType}; unless given, there is only one for the class. */
    String type() default "";

    /** Returns whether the column may be null. */
    boolean nullable() default false;

    /** Returns whether no two rows may have the same value. */
    boolean unique() default false;

    /** Returns whether the column has an index. */
    boolean index() default false;

    /** Returns the value, as a text that the type reads, of rows that exist when the column is added and of new objects in which the field is null; unless given, none. */
    String[] defaultValue() default {};

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
