/** Who may do what. */
@NullMarked
package cotlette.api.security;

import org.jspecify.annotations.NullMarked;
