/** Records: how templates read them and how JSON and forms become them. */
@NullMarked
package cotlette.processor.record;

import org.jspecify.annotations.NullMarked;
