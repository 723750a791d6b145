/** The shell: Java, line by line, in a project that runs. */
@NullMarked
package cotlette.dev.shell;

import org.jspecify.annotations.NullMarked;
