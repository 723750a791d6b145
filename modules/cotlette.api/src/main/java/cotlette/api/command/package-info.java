/** Commands of the {@code cotlette} program and the terminal they write to. */
@NullMarked
package cotlette.api.command;

import org.jspecify.annotations.NullMarked;
