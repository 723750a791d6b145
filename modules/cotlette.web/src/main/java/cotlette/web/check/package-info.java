/** System checks of routes, views and middleware. */
@NullMarked
package cotlette.web.check;

import org.jspecify.annotations.NullMarked;
