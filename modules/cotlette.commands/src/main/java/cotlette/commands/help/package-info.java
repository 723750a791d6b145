/** What {@code cotlette help} shows. */
@NullMarked
package cotlette.commands.help;

import org.jspecify.annotations.NullMarked;
