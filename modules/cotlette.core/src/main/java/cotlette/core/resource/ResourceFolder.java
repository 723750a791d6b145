package cotlette.core.resource;

import cotlette.api.spi.Resource;
import java.util.List;
import java.util.Optional;

/** A folder in which resources are looked for. Safe for use by several threads. */
sealed interface ResourceFolder permits FileFolder, ModuleFolder {
    /** Finds a resource; folders are none. */
    Optional<Resource> find(ResourceName name);

    /** Returns the names of all resources in it. */
    List<String> names();
}
