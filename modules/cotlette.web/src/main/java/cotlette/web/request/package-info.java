/** A request as views see it, read no further than they ask. */
@NullMarked
package cotlette.web.request;

import org.jspecify.annotations.NullMarked;
