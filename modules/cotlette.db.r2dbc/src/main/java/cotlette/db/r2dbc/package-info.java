/** Databases over R2DBC: the drivers of their URL schemes, and all that knows Reactor. */
@NullMarked
package cotlette.db.r2dbc;

import org.jspecify.annotations.NullMarked;
