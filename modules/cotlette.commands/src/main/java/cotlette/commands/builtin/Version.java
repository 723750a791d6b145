package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import java.lang.module.ModuleDescriptor;
import java.util.Comparator;
import java.util.List;

/** Shows the versions of Cotlette and of what it runs on. */
public final class Version implements Command {
    /** Creates the command. */
    public Version() {}

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return "Show the versions of Cotlette and of what it runs on";
    }

    @Override
    public Scope scope() {
        return Scope.ANYWHERE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .flag("--modules", "list all modules with their versions")
                .example("cotlette version", "what to write into a report of a mistake");
    }

    @Override
    public int run(Invocation invocation) {
        Terminal terminal = invocation.terminal();
        terminal.printTable(List.of(
                List.of("Cotlette", OwnVersion.text()),
                List.of("Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")"),
                List.of(
                        "System",
                        System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                                + System.getProperty("os.arch"))));
        if (invocation.flag("--modules")) {
            terminal.print("");
            terminal.printTable(ModuleLayer.boot().modules().stream()
                    .map(Module::getDescriptor)
                    .sorted(Comparator.comparing(ModuleDescriptor::name))
                    .map(descriptor ->
                            List.of(descriptor.name(), descriptor.rawVersion().orElse("")))
                    .toList());
        }
        return 0;
    }
}
