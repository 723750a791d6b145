package cotlette.api.base;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One place per class, held by the class itself: an unloaded application takes its accesses along. */
final class PropertyAccesses {
    static final ClassValue<AtomicReference<@Nullable PropertyAccess<?>>> KNOWN = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable PropertyAccess<?>> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private PropertyAccesses() {}
}
