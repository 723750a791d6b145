/** What application code tells a template engine. */
@NullMarked
package cotlette.api.template;

import org.jspecify.annotations.NullMarked;
