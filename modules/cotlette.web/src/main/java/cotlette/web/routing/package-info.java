/** From a method and a path to a route, and from a route's name back to a path. */
@NullMarked
package cotlette.web.routing;

import org.jspecify.annotations.NullMarked;
