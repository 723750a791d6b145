/** Scripts with which command shells complete command lines of the program. */
@NullMarked
package cotlette.commands.completion;

import org.jspecify.annotations.NullMarked;
