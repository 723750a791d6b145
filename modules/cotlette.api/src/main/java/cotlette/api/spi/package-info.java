/** Services that plug-ins provide: databases, HTTP servers, template engines, and parts of an application. */
@NullMarked
package cotlette.api.spi;

import org.jspecify.annotations.NullMarked;
