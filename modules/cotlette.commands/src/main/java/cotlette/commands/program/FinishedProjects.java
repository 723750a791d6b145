package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.core.Project;
import cotlette.core.layer.Foundation;
import cotlette.core.spi.CompiledProject;
import cotlette.core.spi.ProjectCompiler;
import java.util.List;

/** Takes the place of a compiler in an image that has none: projects come compiled, as {@code cotlette package} makes them. */
final class FinishedProjects implements ProjectCompiler {
    @Override
    public CompiledProject compile(Project project, Foundation foundation) {
        if (!project.isPackaged()) {
            throw new CotletteException(
                    "The project in " + project.folder() + " is not compiled: there is no module in "
                            + project.classes()
                            + ", and this runtime has no compiler, because the module cotlette.dev is missing."
                            + " Start projects with a runtime that has it, or package them with 'cotlette package'.");
        }
        return new CompiledProject(List.of(project.classes(), project.resources()), false, List.of());
    }
}
