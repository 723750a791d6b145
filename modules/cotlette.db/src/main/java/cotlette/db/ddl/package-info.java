/** Changes of the schema: what they make of a table, how they are taken back, and how each database writes them. */
@NullMarked
package cotlette.db.ddl;

import org.jspecify.annotations.NullMarked;
