/** What the log looks like: one event, one line, as text for people or as JSON for programs. */
@NullMarked
package cotlette.commands.logging;

import org.jspecify.annotations.NullMarked;
