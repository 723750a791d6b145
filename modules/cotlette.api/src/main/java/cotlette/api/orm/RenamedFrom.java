package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a model or a field has had another name, so that {@code makemigrations} renames its table or column and keeps what is in it,
 * without asking anybody:
 *
 * {@snippet :
 * @RenamedFrom("heading")
 * @CharField(maxLength = 200)
 * public String title = "";
 * }
 *
 * <p>Once the migration is written, it says nothing more and can go.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.INCUBATING)
public @interface RenamedFrom {
    /**
     * Returns the earlier names, in Java or in the database; a model that was in another app is named with that: {@code "home.Page"}.
     */
    String[] value();
}
