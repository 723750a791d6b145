/** The middleware that comes with the framework: {@code security}, {@code static} and {@code csrf}. */
@NullMarked
package cotlette.web.middleware;

import org.jspecify.annotations.NullMarked;
