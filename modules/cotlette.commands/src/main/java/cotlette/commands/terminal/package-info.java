/** Writes to the terminal: colours where they show, tables, questions. */
@NullMarked
package cotlette.commands.terminal;

import org.jspecify.annotations.NullMarked;
