/** The commands that make projects, look at them, and explain the others. */
@NullMarked
package cotlette.commands.builtin;

import org.jspecify.annotations.NullMarked;
