package cotlette.templates.velocity;

import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.ResourceManager;
import org.jspecify.annotations.Nullable;

/** Keeps Velocity from looking for templates itself; {@link TemplateStore} does. */
final class NoResources implements ResourceManager {
    @Override
    public void initialize(RuntimeServices runtime) {
        // There is nothing to look in.
    }

    @Override
    public Resource getResource(String name, int type, String encoding) {
        throw new ResourceNotFoundException(name);
    }

    @Override
    public @Nullable String getLoaderNameForResource(String name) {
        return null;
    }
}
