package cotlette.dev.packaging;

import cotlette.api.application.Application;
import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.spi.ApplicationLayer;
import cotlette.core.Project;
import cotlette.web.StaticCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a project a folder and an archive that run on a machine without Cotlette. */
public final class PackageCommand implements Command {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,63}");

    /** Creates the command; called by the service loader. */
    public PackageCommand() {}

    @Override
    public String name() {
        return "package";
    }

    @Override
    public String summary() {
        return "Make a folder and an archive of the project that run on a server";
    }

    @Override
    public Group group() {
        return Group.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .option("--output DIR", "where they go; dist in the project unless given")
                .option("--name NAME", "what they and the program in them are called; as the module unless given")
                .flag("--force", "replace what an earlier call has made there, data in it included")
                .example("cotlette package", "dist/mysite, and dist/mysite.tar.gz with the same in it")
                .example("cotlette package --output /tmp/release --force", "somewhere else, again");
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        Application application = invocation.application();
        CompiledClasses classes =
                CompiledClasses.of(application.service(ApplicationLayer.class).layer());
        String name = name(invocation, classes);
        Project project = new Project(application.settings().baseDir());
        Path output = invocation
                .find("--output")
                .map(invocation.workingDirectory()::resolve)
                .orElse(project.folder().resolve("dist"));
        Release release = new Release(output.normalize(), name);
        release.checkRoom(invocation.flag("--force"));

        Path draft = release.begin();
        try {
            RuntimeImage.ofProcess().copyTo(draft, name);
            Path there = draft.resolve("application");
            new ApplicationFiles(project, application.settings(), classes).copyTo(there);
            int files = new StaticCollection(application).writeTo(draft.resolve("static"));
            Handover handover = Handover.of(project, new Project(there), name);
            new DeploymentFiles(name, application.settings().staticFiles().url(), handover).writeTo(draft);
            RehearsalProject.writeTo(draft.resolve("lib/rehearsal"));
            release.finish(draft);
            report(invocation, release, files, handover);
            return 0;
        } finally {
            new FileTree(draft).delete();
        }
    }

    private static void report(Invocation invocation, Release release, int files, Handover handover)
            throws IOException {
        Terminal terminal = invocation.terminal();
        terminal.printSuccess("Packaged " + terminal.bold(release.name()) + " with " + files + " static files: "
                + shown(invocation, release.archive()) + ", " + Files.size(release.archive()) / 1_000_000 + " MB");
        terminal.printDim("The same as a folder: " + shown(invocation, release.folder()));
        if (!handover.items().isEmpty()) {
            terminal.print("");
            terminal.print("To be given where it runs, by the environment or in application/settings.local.toml:");
            List<List<String>> rows = new ArrayList<>();
            for (Handover.Item item : handover.items()) {
                rows.add(List.of("  " + item.variable(), item.meaning()));
            }
            terminal.printTable(rows);
        }
    }

    private static String shown(Invocation invocation, Path path) {
        Path here = invocation.workingDirectory();
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }

    private static String name(Invocation invocation, CompiledClasses classes) {
        String name = invocation.find("--name").orElse(classes.module());
        if (!NAME.matcher(name).matches()) {
            throw new CommandException(
                    "'" + name + "' cannot be the name of a program. Take letters in lower case, digits,"
                            + " '.', '_' and '-', a letter first: --name mysite");
        }
        return name;
    }
}
