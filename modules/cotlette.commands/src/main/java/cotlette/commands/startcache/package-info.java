/** The start cache: what the JVM remembers of classes that were loaded before, so that the next start takes about half the time. */
@NullMarked
package cotlette.commands.startcache;

import org.jspecify.annotations.NullMarked;
