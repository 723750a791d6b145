/** What tools around an application provide: the compiler of projects. */
@NullMarked
package cotlette.core.spi;

import org.jspecify.annotations.NullMarked;
