/** What the compiler knows about a project, and the messages it shows to its author. */
@NullMarked
package cotlette.processor.language;

import org.jspecify.annotations.NullMarked;
