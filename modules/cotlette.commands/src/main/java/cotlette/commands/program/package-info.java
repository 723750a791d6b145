/** The program: finds commands, reads what was typed, starts what a command works on, and says what failed. */
@NullMarked
package cotlette.commands.program;

import org.jspecify.annotations.NullMarked;
