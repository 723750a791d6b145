/** What every other package of the API stands on: the root of all exceptions, stability marks, generated accessors. */
@NullMarked
package cotlette.api.base;

import org.jspecify.annotations.NullMarked;
