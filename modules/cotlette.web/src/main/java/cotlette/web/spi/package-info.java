/** What serves a site during its development: a {@link cotlette.web.spi.LiveSite} that follows the project's files. */
@NullMarked
package cotlette.web.spi;

import org.jspecify.annotations.NullMarked;
