package cotlette.api.orm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the conditions that lookups make of one relation speak of the same related object. */
final class SharedRelations {
    private SharedRelations() {}

    /** Returns the conditions, those on the same relation as one. */
    static <R> List<Condition<R>> merged(List<Condition<R>> conditions) {
        Map<FieldPath, List<Condition<?>>> byPath = new LinkedHashMap<>();
        List<Condition<R>> merged = new ArrayList<>();
        for (Condition<R> condition : conditions) {
            if (condition instanceof Condition.Related<R>(FieldPath path, Condition<?> inner, boolean shared)
                    && shared) {
                byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(inner);
            } else {
                merged.add(condition);
            }
        }
        byPath.forEach((path, inner) -> merged.add(new Condition.Related<>(path, all(inner), true)));
        return merged;
    }

    /** The conditions speak of the same model, which the wildcard hides. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Condition<?> all(List<Condition<?>> conditions) {
        if (conditions.size() == 1) {
            return conditions.getFirst();
        }
        List<Condition> flat = new ArrayList<>();
        for (Condition<?> condition : conditions) {
            flat.addAll(
                    condition instanceof Condition.All<?>(List<?> parts)
                            ? (List<Condition>) parts
                            : List.of(condition));
        }
        return new Condition.All(merged((List) flat));
    }
}
