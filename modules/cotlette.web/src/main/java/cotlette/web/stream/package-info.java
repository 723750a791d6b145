/** Bodies that are sent while they are made. */
@NullMarked
package cotlette.web.stream;

import org.jspecify.annotations.NullMarked;
