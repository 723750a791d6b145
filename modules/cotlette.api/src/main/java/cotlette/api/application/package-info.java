/** A running application: its settings and services, and the scope in which code finds the current one. */
@NullMarked
package cotlette.api.application;

import org.jspecify.annotations.NullMarked;
