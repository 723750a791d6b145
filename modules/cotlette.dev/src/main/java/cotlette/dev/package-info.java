/** Compiles projects inside the running JVM. */
@NullMarked
package cotlette.dev;

import org.jspecify.annotations.NullMarked;
