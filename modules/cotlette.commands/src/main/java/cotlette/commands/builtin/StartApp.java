package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.commands.scaffold.MigrationVersions;
import cotlette.commands.scaffold.NewApp;
import cotlette.core.Project;
import java.time.Clock;

/** Adds an app to the project. */
public final class StartApp implements Command {
    /** Creates the command. */
    public StartApp() {}

    @Override
    public String name() {
        return "startapp";
    }

    @Override
    public String summary() {
        return "Add an app to the project";
    }

    @Override
    public Scope scope() {
        return Scope.PROJECT;
    }

    @Override
    public Group group() {
        return Group.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .parameter("NAME", "what the app, its package and its tables are called")
                .example("cotlette startapp blog", "an app with a model, a page and its first migration");
    }

    @Override
    public int run(Invocation invocation) {
        String name = invocation.text("NAME");
        Project project = new Project(invocation.settings().baseDir());
        project.requireSources();
        NewApp app = new NewApp(
                project.folder(),
                name,
                invocation.settings().installedApps(),
                new MigrationVersions(Clock.systemUTC()));
        NewApp.Result result = app.write();

        Terminal terminal = invocation.terminal();
        terminal.printSuccess("Created the app " + terminal.bold(name));
        result.created().forEach(path -> terminal.printDim("  + " + path));
        result.edited().forEach(path -> terminal.printDim("  ~ " + path));
        result.toAdd().forEach((path, lines) -> {
            terminal.printWarning(path + " is not written as expected and was left alone. Add to it:");
            lines.lines().forEach(line -> terminal.print("      " + line));
        });
        terminal.print("");
        terminal.print("  " + terminal.accent("cotlette migrate") + "  makes its table; then its page is at "
                + app.firstPage());
        return 0;
    }
}
