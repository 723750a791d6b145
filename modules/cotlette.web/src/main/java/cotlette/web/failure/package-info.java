/** What is known of a failure: the places it passed, the sources of the project around them, and what to leave out of a page. */
@NullMarked
package cotlette.web.failure;

import org.jspecify.annotations.NullMarked;
