/** The command {@code test}: runs the tests of a project with JUnit, in this process. */
@NullMarked
package cotlette.dev.test;

import org.jspecify.annotations.NullMarked;
