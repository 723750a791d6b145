/** Finds templates and static files in folders and modules. */
@NullMarked
package cotlette.core.resource;

import org.jspecify.annotations.NullMarked;
