/** Writes projects and apps: names, file templates, edits of files that exist, all or nothing. */
@NullMarked
package cotlette.commands.scaffold;

import org.jspecify.annotations.NullMarked;
