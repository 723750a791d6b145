/** The command {@code add}: fetches libraries with what they need into the project's {@code lib}. */
@NullMarked
package cotlette.dev.library;

import org.jspecify.annotations.NullMarked;
