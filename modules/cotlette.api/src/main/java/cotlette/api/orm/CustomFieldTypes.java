package cotlette.api.orm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Finds the type of a custom field among those that the model's module can see.
 *
 * @param model where types are looked for
 * @param field the model and the field, for people
 * @param javaType the class of the values
 * @param name which of several types is wanted, empty when there is one only
 */
record CustomFieldTypes(Class<?> model, String field, Class<?> javaType, String name) {
    CustomFieldType<Object, Object> find() {
        List<CustomFieldType<?, ?>> all = all();
        List<CustomFieldType<?, ?>> serving =
                all.stream().filter(type -> type.javaType() == javaType).toList();
        List<CustomFieldType<?, ?>> named = serving.stream()
                .filter(type -> name.isEmpty() || type.name().equals(name))
                .toList();
        return switch (named.size()) {
            case 0 -> throw missing(serving.isEmpty() ? all : serving);
            case 1 -> typed(named.getFirst());
            default -> throw ambiguous(named);
        };
    }

    /** In tests that Maven or an editor runs, what the JVM was started with may lie on the class path. */
    @SuppressWarnings("rawtypes")
    private List<CustomFieldType<?, ?>> all() {
        ModuleLayer layer = model.getModule().getLayer();
        ServiceLoader<CustomFieldType> services = layer == null || layer == ModuleLayer.boot()
                ? ServiceLoader.load(CustomFieldType.class, model.getClassLoader())
                : ServiceLoader.load(layer, CustomFieldType.class);
        Map<Class<?>, CustomFieldType<?, ?>> all = new LinkedHashMap<>();
        try {
            for (CustomFieldType<?, ?> type : services) {
                all.putIfAbsent(type.getClass(), type);
            }
        } catch (ServiceConfigurationError broken) {
            throw new OrmException(
                    "The types of custom fields cannot be loaded for " + field + ": " + broken.getMessage(), broken);
        }
        return new ArrayList<>(all.values());
    }

    private OrmException missing(List<CustomFieldType<?, ?>> others) {
        String wanted = javaType.getSimpleName();
        return new OrmException(field + " has the type " + javaType.getName() + ", and no CustomFieldType"
                + (name.isEmpty() ? "" : " with the name '" + name + "'")
                + " serves it. Add the plug-in or library that has one; or write it, a class that implements CustomFieldType<"
                + wanted
                + ", …>, and name it in module-info.java: provides cotlette.api.orm.CustomFieldType with …; where there is no "
                + "module, in META-INF/services/cotlette.api.orm.CustomFieldType. "
                + (others.isEmpty() ? "There are no such types." : "Types that are there: " + described(others) + "."));
    }

    private OrmException ambiguous(List<CustomFieldType<?, ?>> several) {
        return new OrmException(
                field + " has the type " + javaType.getName() + ", which several CustomFieldTypes serve: "
                        + described(several)
                        + ". Name the one that is meant, @CustomField(type = \"…\"), and give each another name().");
    }

    private static String described(List<CustomFieldType<?, ?>> types) {
        return types.stream()
                .map(type -> type.getClass().getName() + " (" + type.name() + ", for "
                        + type.javaType().getSimpleName() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What it converts is checked to be of its classes. */
    @SuppressWarnings("unchecked")
    private static CustomFieldType<Object, Object> typed(CustomFieldType<?, ?> type) {
        return (CustomFieldType<Object, Object>) type;
    }
}
