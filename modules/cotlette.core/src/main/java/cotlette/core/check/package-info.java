/** The system checks that every application gets, one class for each kind of mistake. */
@NullMarked
package cotlette.core.check;

import org.jspecify.annotations.NullMarked;
