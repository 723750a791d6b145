package cotlette.templates.velocity;

import cotlette.api.base.PropertyAccess;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.QuerySet;
import cotlette.api.template.Safe;
import java.lang.reflect.Array;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.velocity.runtime.parser.node.MathUtils;
import org.jspecify.annotations.Nullable;

/** What values mean in a template: which are true, how they compare, and how they look. */
final class Values {
    private Values() {}

    /** Returns what an {@code Optional} or a foreign key holds, null when it holds nothing; other values as they are. */
    static @Nullable Object unwrapped(@Nullable Object value) {
        Object result = value;
        while (result instanceof Optional<?> || result instanceof ForeignKey<?>) {
            result = result instanceof Optional<?> optional
                    ? optional.orElse(null)
                    : ((ForeignKey<?>) result).find().orElse(null);
        }
        return result;
    }

    /** Nothing, false, zero, and what is empty, are not true. */
    static boolean isTrue(@Nullable Object value) {
        return switch (unwrapped(value)) {
            case null -> false;
            case Boolean bool -> bool;
            case CharSequence text -> !text.isEmpty();
            case Safe safe -> !safe.html().isEmpty();
            case Number number -> !MathUtils.isZero(number);
            case Collection<?> collection -> !collection.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            case QuerySet<?> objects -> objects.iterator().hasNext();
            case Manager<?> manager -> manager.all().exists();
            case Object object -> !object.getClass().isArray() || Array.getLength(object) > 0;
        };
    }

    static boolean areEqual(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return MathUtils.compare(first, second) == 0;
        }
        if (left == null || right == null || left.getClass() == right.getClass()) {
            return Objects.equals(left, right);
        }
        if (left instanceof CharSequence || right instanceof CharSequence) {
            return isPlain(left) && isPlain(right) && text(left).equals(text(right));
        }
        return left.equals(right);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return MathUtils.compare(first, second);
        }
        if (left instanceof Comparable comparable && right != null && left.getClass() == right.getClass()) {
            return comparable.compareTo(right);
        }
        throw new TemplateProblem((left == null ? "nothing" : kind(left)) + " and "
                + (right == null ? "nothing" : kind(right)) + " have no order.");
    }

    /** Returns a value as text, not escaped. */
    static String text(Object value) {
        if (isPlain(value)
                || value instanceof Model
                || PropertyAccess.of(value.getClass()).isPresent()) {
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return value.toString();
        }
        if (value instanceof Object[] array) {
            return Arrays.toString(array);
        }
        throw new TemplateProblem(kind(value) + " cannot be printed. Print one of its properties.");
    }

    private static boolean isPlain(Object value) {
        return switch (value) {
            case CharSequence text -> true;
            case Number number -> true;
            case Boolean bool -> true;
            case Character character -> true;
            case Enum<?> constant -> true;
            case Safe safe -> true;
            case TemporalAccessor moment -> true;
            case TemporalAmount duration -> true;
            case ZoneId zone -> true;
            case UUID uuid -> true;
            case Locale locale -> true;
            case Currency currency -> true;
            case URI uri -> true;
            case Path path -> true;
            default -> false;
        };
    }

    /** Returns the name of a value's type with its article, for a message. */
    static String aKind(Object value) {
        String kind = kind(value);
        return ("AEIOU".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    /** Returns the name of a value's type for a message. */
    static String kind(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
    }
}
