package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.api.command.Command;
import cotlette.commands.help.CommandPage;
import cotlette.commands.help.Overview;
import cotlette.commands.line.CommandArguments;
import cotlette.commands.line.CommandWords;
import cotlette.commands.line.CommonOptions;
import cotlette.commands.line.Signature;
import cotlette.commands.line.UsageException;
import cotlette.commands.logging.LogSetup;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.core.Project;
import cotlette.core.plugin.Plugins;
import java.util.List;
import java.util.Optional;

/** The program {@code cotlette}: from words to an exit code. */
public final class Program {
    private final SystemTerminal terminal;
    private final Surroundings surroundings;
    private final CommandCatalog catalog;

    /** Creates a program with the commands of {@code catalog}; those of a project come to them when they are asked for. */
    public Program(SystemTerminal terminal, Surroundings surroundings, CommandCatalog catalog) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.catalog = catalog;
    }

    /** Returns the terminal. */
    public SystemTerminal terminal() {
        return terminal;
    }

    /** Returns the commands that do not need a project to be known. */
    public List<Command> commands() {
        return catalog.all();
    }

    /** Returns what is around. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Runs a command line and shows whatever fails.
     *
     * @return 0 on success, 2 when the line cannot be understood, another code when the command failed
     */
    public int run(List<String> words) {
        try {
            return run(CommandWords.read(words));
        } catch (Exception | LinkageError failure) {
            return new FailureReport(terminal, words.contains("--traceback")).show(failure);
        }
    }

    /**
     * Runs several commands, one after the other until one fails.
     *
     * @param options the common options of all of them
     * @param lines each a name and its arguments
     * @return the exit code of the last one that ran
     * @throws Exception what a command throws
     */
    public int runAll(CommonOptions options, List<List<String>> lines) throws Exception {
        for (List<String> line : lines) {
            int code = run(new CommandWords(options, Optional.of(line.getFirst()), line.subList(1, line.size())));
            if (code != 0) {
                return code;
            }
        }
        return 0;
    }

    /**
     * Returns the plug-ins of the image and, where there is a project, those of the project.
     *
     * @throws CotletteException when the options name a project that is none
     */
    public Plugins plugins(CommonOptions options) {
        Plugins ofImage = surroundings.plugins();
        if (options.project().isEmpty() && !Project.isAround(surroundings.workingDirectory())) {
            return ofImage;
        }
        return ofImage.and(project(options).plugins());
    }

    private void warnOfPlugins() {
        surroundings.plugins().rejected().forEach(rejected -> terminal.printWarning(rejected.line()));
    }

    /** Prints all commands. */
    public void printOverview() {
        new Overview(terminal).print(catalog.all());
    }

    /**
     * Prints how a command is called.
     *
     * @throws Exception when there is no such command
     */
    public void printHelp(String name, CommonOptions options) throws Exception {
        Optional<Command> known = catalog.find(name);
        if (known.isPresent()) {
            print(known.get());
        } else {
            withOwnCommand(name, options, (command, _) -> print(command));
        }
    }

    private int run(CommandWords words) throws Exception {
        Optional<String> name = words.name();
        if (name.isEmpty()) {
            warnOfPlugins();
            printOverview();
            return 0;
        }
        Optional<Command> known = catalog.find(name.get());
        if (!(known.orElse(null) instanceof ProgramCommand own) || !own.showsPlugins()) {
            warnOfPlugins();
        }
        if (known.isPresent()) {
            CommandArguments arguments = arguments(known.get(), words);
            return arguments.common().help() ? print(known.get()) : run(known.get(), arguments);
        }
        return withOwnCommand(name.get(), words.common(), (command, project) -> {
            CommandArguments arguments = arguments(command, words);
            if (arguments.common().help()) {
                return print(command);
            }
            project.check(terminal);
            return call(command, arguments, project.target());
        });
    }

    private int run(Command command, CommandArguments arguments) throws Exception {
        return switch (command.scope()) {
            case ANYWHERE -> call(command, arguments, Target.NOTHING);
            case PROJECT -> {
                ProjectTarget project = project(arguments.common());
                Target target = Target.of(project.settings(), project);
                try (LogSetup _ = project.log()) {
                    yield call(command, arguments, target);
                }
            }
            case APPLICATION -> {
                try (StartedProject project = project(arguments.common()).start()) {
                    if (!(command instanceof ProgramCommand own) || own.needsChecks()) {
                        project.check(terminal);
                    }
                    yield call(command, arguments, project.target());
                }
            }
        };
    }

    private int call(Command command, CommandArguments arguments, Target target) throws Exception {
        CommandCall call = new CommandCall(this, arguments, target);
        return target.application().isPresent()
                ? target.application().get().call(() -> command.run(call))
                : command.run(call);
    }

    private int print(Command command) {
        new CommandPage(terminal).print(command, Signature.of(command));
        return 0;
    }

    private ProjectTarget project(CommonOptions options) {
        return ProjectTarget.find(options, surroundings, terminal);
    }

    private static CommandArguments arguments(Command command, CommandWords words) {
        Signature signature = Signature.of(command);
        return words.read(signature, "Usage: " + signature.usage(command.name()));
    }

    /** Looks for a command among those that only the project has; for that, it must run. */
    private int withOwnCommand(String name, CommonOptions options, OwnCommand work) throws Exception {
        try (StartedProject project = startToFind(name, options)) {
            CommandCatalog all = catalog.with(project.commands());
            return work.run(all.find(name).orElseThrow(() -> unknown(name, all)), project);
        }
    }

    private StartedProject startToFind(String name, CommonOptions options) {
        ProjectTarget project;
        try {
            project = project(options);
        } catch (CotletteException noProject) {
            throw unknown(name, catalog);
        }
        try {
            return project.start();
        } catch (CotletteException broken) {
            throw new UsageException(
                    unknown(name, catalog).getMessage()
                            + " Commands of the project's apps are not known, because it does not start:\n"
                            + broken.getMessage(),
                    "cotlette help lists all commands that do not need the project.",
                    broken);
        }
    }

    private static UsageException unknown(String name, CommandCatalog commands) {
        return new UsageException(
                "There is no command '" + name + "'." + commands.didYouMean(name), "cotlette help lists all commands.");
    }

    /** What is to be done with a command of the project's own. */
    @FunctionalInterface
    private interface OwnCommand {
        int run(Command command, StartedProject project) throws Exception;
    }
}
