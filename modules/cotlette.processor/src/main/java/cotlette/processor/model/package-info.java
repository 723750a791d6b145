/** Models: from the fields of a class to its columns, metadata and accessor. */
@NullMarked
package cotlette.processor.model;

import org.jspecify.annotations.NullMarked;
