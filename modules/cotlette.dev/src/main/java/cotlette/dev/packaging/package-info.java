/** Makes a project a folder that runs on a machine without Cotlette: the runtime, the compiled application, and what starts it. */
@NullMarked
package cotlette.dev.packaging;

import org.jspecify.annotations.NullMarked;
