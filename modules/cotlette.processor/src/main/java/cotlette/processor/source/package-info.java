/** Java source as text: lines with their indentation, imports, literals. */
@NullMarked
package cotlette.processor.source;

import org.jspecify.annotations.NullMarked;
