@NullMarked
package strict.home;

import org.jspecify.annotations.NullMarked;
