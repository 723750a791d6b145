/**
 * What a database driver brings: a {@link cotlette.db.spi.Backend} that runs statements, and a {@link cotlette.db.spi.Dialect} that
 * knows how this database writes them.
 */
@NullMarked
package cotlette.db.spi;

import org.jspecify.annotations.NullMarked;
