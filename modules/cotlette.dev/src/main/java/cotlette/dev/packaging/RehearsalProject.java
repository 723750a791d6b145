package cotlette.dev.packaging;

import cotlette.api.settings.Settings;
import cotlette.commands.scaffold.MigrationVersions;
import cotlette.commands.scaffold.ProjectScaffold;
import cotlette.core.Project;
import cotlette.core.SettingsLoader;
import cotlette.dev.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A small project on which a package rehearses for its start cache, since no project can be made where there is no compiler, and nobody
 * wants the code of the packaged one to run unasked.
 */
final class RehearsalProject {
    private static final String NAME = "rehearsal";

    private RehearsalProject() {}

    /** Writes it, compiled. */
    static void writeTo(Path target) throws IOException {
        FileTree draft = new FileTree(Files.createTempDirectory("cotlette-rehearsal-"));
        try {
            Project project = new Project(draft.root().resolve(NAME));
            MigrationVersions versions = new MigrationVersions(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            new ProjectScaffold(NAME, project.folder(), versions, "").write(true);
            Path classes = new InProcessCompiler().compile(project).contents().getFirst();
            Settings settings = SettingsLoader.of(project).load().settings();
            new ApplicationFiles(project, settings, new CompiledClasses(NAME, classes)).copyTo(target);
        } finally {
            draft.delete();
        }
    }
}
