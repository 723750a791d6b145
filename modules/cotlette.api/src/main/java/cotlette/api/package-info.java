/** The entrance to an application: its apps and what each of them brings. */
@NullMarked
package cotlette.api;

import org.jspecify.annotations.NullMarked;
