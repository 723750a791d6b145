/**
 * What a project's module stands on.
 *
 * {@snippet :
 * Foundation foundation = Foundation.ofRuntime().withLibraries(Libraries.of(LibraryFiles.in(project.libraries())));
 * ModuleLayer layer = ProjectModule.in(classes).layerOver(foundation);
 * }
 */
@NullMarked
package cotlette.core.layer;

import org.jspecify.annotations.NullMarked;
