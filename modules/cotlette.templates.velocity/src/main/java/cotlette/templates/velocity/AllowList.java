package cotlette.templates.velocity;

import cotlette.api.base.PropertyAccess;
import cotlette.api.base.Suggestions;
import cotlette.api.http.HttpException;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Manager;
import cotlette.api.orm.QuerySet;
import cotlette.api.settings.Settings;
import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * The only way from a template to the inside of an object: generated accessors of models and records, entries of maps, items of lists, and
 * what {@link ReadableTypes} lists. No reflection, so nothing else can be reached, whatever is in the context.
 *
 * @since 0.1
 */
public final class AllowList implements Uberspect {
    /** Creates the list; for Velocity. */
    public AllowList() {}

    /** Returns what a name is looked for in: an {@code Optional} or foreign key itself for its own names, else what it holds. */
    static @Nullable Object target(@Nullable Object value, String name) {
        if (value instanceof Optional<?> || value instanceof ForeignKey<?>) {
            return find(value, name, 0).isEmpty() ? Values.unwrapped(value) : value;
        }
        return value;
    }

    /**
     * Returns a property; {@code lenient} lets a map lack it.
     *
     * @throws TemplateProblem when the object has no such property
     */
    @Nullable
    Object property(Object object, String name, boolean lenient) {
        Optional<PropertyAccess<Object>> access = access(object);
        if (access.isPresent() && access.get().propertyNames().contains(name)) {
            return access.get().property(object, name);
        }
        if (object instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        if (object instanceof Settings settings && settings.sections().containsKey(name)) {
            return settings.sections().get(name);
        }
        Optional<Readable<?>> readable = find(object, name, 0);
        if (readable.isPresent()) {
            return readable.get().read(object, name, List.of());
        }
        if (lenient && object instanceof Map<?, ?>) {
            return null;
        }
        throw unknown(object, "property", name);
    }

    /**
     * Returns the result of a call.
     *
     * @throws TemplateProblem when templates may not call it
     */
    @Nullable
    Object call(Object object, String name, List<@Nullable Object> arguments) {
        if (object instanceof FormatFunctions format && arguments.size() == 2) {
            return format(format, name, arguments);
        }
        Optional<PropertyAccess<Object>> access = access(object);
        if (arguments.isEmpty()
                && access.isPresent()
                && access.get().propertyNames().contains(name)) {
            return access.get().property(object, name);
        }
        return find(object, name, arguments.size())
                .orElseThrow(() -> unknown(object, "method", name))
                .read(object, name, arguments);
    }

    private static Object format(FormatFunctions format, String name, List<@Nullable Object> arguments) {
        String pattern = new Readable.Argument(name, arguments.get(1)).text();
        return switch (name) {
            case "date", "time", "dateTime" -> format.pattern(arguments.getFirst(), pattern);
            case "number" -> format.number(arguments.getFirst(), pattern);
            default -> throw unknown(format, "method", name);
        };
    }

    /**
     * Returns the item of a list at a position, counted from the end when it is negative, or that of a map by its key.
     *
     * @throws TemplateProblem when there is no such item
     */
    @Nullable
    Object item(Object object, @Nullable Object key) {
        if (object instanceof Map<?, ?> map) {
            return map.get(key);
        }
        int position = new Readable.Argument("[…]", key).position();
        if (object instanceof QuerySet<?> objects) {
            return objects.item(position);
        }
        List<?> items = object instanceof List<?> list ? list : itemsOf(object);
        int index = position < 0 ? position + items.size() : position;
        if (index < 0 || index >= items.size()) {
            throw new TemplateProblem("There is no item [" + position + "]: there are " + items.size() + ".");
        }
        return items.get(index);
    }

    private static List<?> itemsOf(Object object) {
        if (!object.getClass().isArray()) {
            throw new TemplateProblem(Values.kind(object) + " has no items.");
        }
        return new AbstractList<@Nullable Object>() {
            @Override
            public @Nullable Object get(int index) {
                return Array.get(object, index);
            }

            @Override
            public int size() {
                return Array.getLength(object);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Optional<PropertyAccess<Object>> access(Object object) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            Optional<PropertyAccess<?>> found = PropertyAccess.of(type);
            if (found.isPresent()) {
                return found.map(access -> (PropertyAccess<Object>) access);
            }
        }
        return Optional.empty();
    }

    private static Optional<Readable<?>> find(Object object, String name, int arguments) {
        for (Readable<?> readable : ReadableTypes.ALL) {
            if (readable.describes(object) && readable.has(name, arguments)) {
                return Optional.of(readable);
            }
        }
        return Optional.empty();
    }

    private static TemplateProblem unknown(Object object, String what, String name) {
        Set<String> names = new TreeSet<>();
        access(object).ifPresent(access -> names.addAll(access.propertyNames()));
        if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> names.add(String.valueOf(key)));
        }
        ReadableTypes.ALL.stream().filter(type -> type.describes(object)).forEach(type -> names.addAll(type.names()));
        String kind = object instanceof Map<?, ?> ? "This map" : Values.kind(object);
        if (names.isEmpty()) {
            return new TemplateProblem("Templates cannot read '" + name + "' of a "
                    + object.getClass().getName()
                    + ". They read models, records, maps, lists and plain values: put what the page needs into one of these. A record "
                    + "must be in the package of an installed app, or below it.");
        }
        return new TemplateProblem(kind + " has no " + what + " '" + name + "'"
                + (what.equals("method") ? " that templates may call." : ".")
                + Suggestions.didYouMean(name, names) + " There is: " + String.join(", ", names) + ".");
    }

    @Override
    public void init() {
        // Nothing to prepare.
    }

    @Override
    public Iterator<?> getIterator(Object object, Info place) {
        try {
            return iterator(Values.unwrapped(object));
        } catch (TemplateProblem problem) {
            throw problem.near(place.getLine(), place.getColumn());
        } catch (HttpException answer) {
            throw answer;
        } catch (RuntimeException failure) {
            throw new TemplateProblem("Reading what #foreach goes through failed: " + failure.getMessage(), failure)
                    .near(place.getLine(), place.getColumn());
        }
    }

    private static Iterator<?> iterator(@Nullable Object items) {
        return switch (items) {
            case null -> List.of().iterator();
            case Iterable<?> iterable -> iterable.iterator();
            case Manager<?> manager -> manager.all().iterator();
            case Map<?, ?> map -> map.values().iterator();
            case Iterator<?> iterator -> iterator;
            default -> itemsOf(items).iterator();
        };
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info place) {
        throw unknown(object, "method", name);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info place) {
        throw unknown(object, "property", name);
    }

    @Override
    public VelPropertySet getPropertySet(Object object, String name, Object value, Info place) {
        throw new TemplateProblem("Templates cannot change objects: '" + name + "' of " + Values.aKind(object)
                + ". Let the view do it, or #set a variable of its own.");
    }
}
