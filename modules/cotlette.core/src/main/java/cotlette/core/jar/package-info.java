/** Looks at jars that somebody has dropped into a folder, before any code of them runs. */
@NullMarked
package cotlette.core.jar;

import org.jspecify.annotations.NullMarked;
