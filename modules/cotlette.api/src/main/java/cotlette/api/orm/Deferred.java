package cotlette.api.orm;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which fields of its objects a query leaves out. Keys, foreign keys and versions are always read: what objects do stands on them. */
final class Deferred {
    private Deferred() {}

    /** Leaves out all fields but some. */
    static <T extends Model> QueryTree<T> allBut(QueryTree<T> tree, Collection<? extends Assignable<T, ?>> fields) {
        Set<String> deferred = new LinkedHashSet<>();
        tree.type().fields().stream()
                .filter(field -> !isAlwaysRead(field))
                .map(ModelField::name)
                .forEach(deferred::add);
        fields.forEach(field -> deferred.remove(own(tree.type(), field, "only").name()));
        return tree.selecting(new Selected.Objects(deferred));
    }

    /** Leaves out some fields more. */
    static <T extends Model> QueryTree<T> also(QueryTree<T> tree, Collection<? extends Assignable<T, ?>> fields) {
        Set<String> deferred = new LinkedHashSet<>();
        if (tree.selected() instanceof Selected.Objects(Set<String> already)) {
            deferred.addAll(already);
        }
        for (Assignable<T, ?> column : fields) {
            ModelField field = own(tree.type(), column, "defer");
            if (isAlwaysRead(field)) {
                throw new OrmException("defer(…) leaves out '" + field.name() + "' of "
                        + tree.type().name() + ", and keys, foreign keys and versions are always read. Leave it away.");
            }
            deferred.add(field.name());
        }
        return tree.selecting(new Selected.Objects(deferred));
    }

    private static ModelField own(ModelType<?> type, Assignable<?, ?> column, String method) {
        List<FieldPath.Step> steps = column.path().steps();
        if (steps.size() != 1) {
            throw new OrmException(method + "(…) names '" + column.path() + "', which is no field of " + type.name()
                    + " itself. Ask for values: select(…).");
        }
        return type.fields().get(type.fieldIndex(column.path().toString()));
    }

    private static boolean isAlwaysRead(ModelField field) {
        return field.primaryKey()
                || field.type() instanceof FieldType.Reference
                || field.type() instanceof FieldType.Version;
    }
}
