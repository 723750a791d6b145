package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.commands.line.CommonOptions;
import cotlette.commands.logging.LogSetup;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.core.ApplicationBuilder;
import cotlette.core.LoadedSettings;
import cotlette.core.Project;
import cotlette.core.ProjectModule;
import cotlette.core.SettingsLoader;
import cotlette.core.spi.CompiledProject;

/** The way from a folder to a running application: settings, compiler, layer, start. */
final class ProjectTarget {
    private final Project project;
    private final CommonOptions options;
    private final Surroundings surroundings;
    private final SystemTerminal terminal;

    private ProjectTarget(Project project, CommonOptions options, Surroundings surroundings, SystemTerminal terminal) {
        this.project = project;
        this.options = options;
        this.surroundings = surroundings;
        this.terminal = terminal;
    }

    /**
     * Finds the project that is meant.
     *
     * @throws CotletteException when there is none
     */
    static ProjectTarget find(CommonOptions options, Surroundings surroundings, SystemTerminal terminal) {
        Project project = options.project()
                .map(folder -> Project.at(surroundings.workingDirectory().resolve(folder)))
                .orElseGet(() -> Project.find(surroundings.workingDirectory()));
        return new ProjectTarget(project, options, surroundings, terminal);
    }

    /** Reads the settings. */
    LoadedSettings settings() {
        SettingsLoader loader = SettingsLoader.of(project)
                .environment(surroundings.environment())
                .set(options.assignments());
        loader = options.settings()
                .map(surroundings.workingDirectory()::resolve)
                .map(loader::file)
                .orElse(loader);
        return options.profile().map(loader::profile).orElse(loader).load();
    }

    /** Sends the log to the terminal. */
    LogSetup log() {
        return LogSetup.install(terminal.error(), surroundings.environment(), options.verbose());
    }

    /** Compiles the project where that is needed, and starts it. */
    StartedProject start() {
        LoadedSettings settings = settings();
        LogSetup log = log();
        CompiledProject compiled = surroundings.compiler().get().compile(project);
        compiled.warnings().forEach(warning -> terminal.printWarning(warning.toString()));
        ModuleLayer layer = ProjectModule.in(compiled.contents()).layerOver(ModuleLayer.boot());
        return new StartedProject(
                log, settings, ApplicationBuilder.of(settings).layer(layer).start());
    }
}
