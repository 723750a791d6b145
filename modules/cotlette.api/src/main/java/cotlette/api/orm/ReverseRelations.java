package cotlette.api.orm;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import java.util.List;
import java.util.Locale;

/** The relations that lead to a model, among the models of the current application. */
final class ReverseRelations {
    private ReverseRelations() {}

    /** Returns the steps against the foreign keys that refer to {@code target}. */
    static List<FieldPath.Backward> to(ModelType<?> target) {
        return Application.current().findService(Apps.class).map(Apps::models).orElse(List.of()).stream()
                .flatMap(owner -> owner.fields().stream()
                        .filter(field -> field.type() instanceof FieldType.Reference reference
                                && reference.target().get() == target)
                        .map(field -> new FieldPath.Backward(
                                owner, field.name(), owner.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
