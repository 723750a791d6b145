/** The annotation processors, found as services of {@code javax.annotation.processing.Processor}. */
@NullMarked
package cotlette.processor;

import org.jspecify.annotations.NullMarked;
