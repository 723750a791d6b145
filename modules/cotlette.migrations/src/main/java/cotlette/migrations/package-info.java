/** Migrations: the schema as values, the autodetector, the source files, and the run through Flyway. */
@NullMarked
package cotlette.migrations;

import org.jspecify.annotations.NullMarked;
