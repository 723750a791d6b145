/**
 * The language in which migrations are written.
 *
 * <p>Migration classes live for ever in the histories of projects, so nothing here is ever removed or changes its meaning.
 */
@NullMarked
package cotlette.api.migration;

import org.jspecify.annotations.NullMarked;
