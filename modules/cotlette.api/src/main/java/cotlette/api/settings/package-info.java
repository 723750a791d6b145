/** The settings of an application as immutable records, filled by the sources that the runtime reads. */
@NullMarked
package cotlette.api.settings;

import org.jspecify.annotations.NullMarked;
