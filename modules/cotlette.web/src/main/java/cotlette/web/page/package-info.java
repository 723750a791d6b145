/** The pages the framework shows itself, made in code so that they appear whatever else is broken. */
@NullMarked
package cotlette.web.page;

import org.jspecify.annotations.NullMarked;
