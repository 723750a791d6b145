/** JSON to and from bytes; what it means is left to codecs. */
@NullMarked
package cotlette.web.json;

import org.jspecify.annotations.NullMarked;
