/** Tests of the shape of the whole: what the modules require, how packages depend on each other, what is documented. */
@NullMarked
package cotlette.architecture;

import org.jspecify.annotations.NullMarked;
