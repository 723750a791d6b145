/** Looks for mistakes in the settings of databases. */
@NullMarked
package cotlette.db.check;

import org.jspecify.annotations.NullMarked;
