/** Apps: which classes belong to which app, and the list of each app's parts. */
@NullMarked
package cotlette.processor.app;

import org.jspecify.annotations.NullMarked;
