/** What was typed: what a command declares, what the common options are, and what a call of them says. */
@NullMarked
package cotlette.commands.line;

import org.jspecify.annotations.NullMarked;
