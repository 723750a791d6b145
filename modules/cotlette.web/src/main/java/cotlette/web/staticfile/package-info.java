/** Static files: found, named by what they hold, and remembered while they do not change. */
@NullMarked
package cotlette.web.staticfile;

import org.jspecify.annotations.NullMarked;
