/** The dialects of the databases we know; what differs between databases stands here and nowhere else. */
@NullMarked
package cotlette.db.dialect;

import org.jspecify.annotations.NullMarked;
