/** System checks: what is wrong with a project, found before it runs. */
@NullMarked
package cotlette.api.check;

import org.jspecify.annotations.NullMarked;
