/** Serves a project in its newest state: watches its files, starts it anew, and swaps what answers between requests. */
@NullMarked
package cotlette.dev.reload;

import org.jspecify.annotations.NullMarked;
