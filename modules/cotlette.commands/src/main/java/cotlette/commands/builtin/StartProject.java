package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.commands.scaffold.MavenConfig;
import cotlette.commands.scaffold.MigrationVersions;
import cotlette.commands.scaffold.ProjectScaffold;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Makes a project. */
public final class StartProject implements Command {
    /** Creates the command. */
    public StartProject() {}

    @Override
    public String name() {
        return "startproject";
    }

    @Override
    public String summary() {
        return "Create a project, ready to run";
    }

    @Override
    public Scope scope() {
        return Scope.ANYWHERE;
    }

    @Override
    public Group group() {
        return Group.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .parameter("NAME", "what the project, its module and its package are called")
                .optionalParameter("DIR", "where it goes; otherwise a new folder of its name")
                .flag("--no-home", "leave out the app home, with its first pages and a small API")
                .example("cotlette startproject mysite", "a project in the new folder mysite")
                .example("cotlette startproject mysite .", "a project in this folder, which must be empty");
    }

    @Override
    public int run(Invocation invocation) {
        String name = invocation.text("NAME");
        Path here = invocation.workingDirectory();
        Path folder = here.resolve(invocation.find("DIR").orElse(name)).normalize();
        boolean home = !invocation.flag("--no-home");
        new ProjectScaffold(name, folder, new MigrationVersions(Clock.systemUTC()), OwnVersion.text()).write(home);
        MavenConfig.refresh(folder);

        Terminal terminal = invocation.terminal();
        Path shown = folder.startsWith(here) ? here.relativize(folder) : folder;
        boolean inside = folder.equals(here.normalize());
        terminal.printSuccess("Created the project " + terminal.bold(name) + (inside ? " here" : " in " + shown));
        terminal.print("");
        if (!inside) {
            terminal.print("  " + terminal.accent("cd " + shown));
        }
        terminal.printTable(List.of(List.of("  cotlette runserver", "shows it at http://127.0.0.1:8000")));
        return 0;
    }
}
