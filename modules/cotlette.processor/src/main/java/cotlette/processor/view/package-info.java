/** Views: from annotated methods to the adapter that enters and calls them. */
@NullMarked
package cotlette.processor.view;

import org.jspecify.annotations.NullMarked;
