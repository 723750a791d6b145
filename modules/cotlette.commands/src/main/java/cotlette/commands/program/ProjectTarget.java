package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.commands.line.CommonOptions;
import cotlette.commands.logging.LogSetup;
import cotlette.commands.scaffold.MavenConfig;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.core.ApplicationBuilder;
import cotlette.core.LoadedSettings;
import cotlette.core.Project;
import cotlette.core.ProjectFoundation;
import cotlette.core.ProjectModule;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.SystemChecks;
import cotlette.core.layer.Foundation;
import cotlette.core.plugin.Plugins;
import cotlette.core.spi.CompiledProject;
import cotlette.core.spi.ProjectLauncher;
import org.jspecify.annotations.Nullable;

/** The way from a folder to a running application: settings, compiler, layer, start. */
final class ProjectTarget implements ProjectLauncher {
    private final Project project;
    private final CommonOptions options;
    private final Surroundings surroundings;
    private final SystemTerminal terminal;
    private final LaunchReport report;
    private @Nullable ProjectFoundation foundation;

    private ProjectTarget(Project project, CommonOptions options, Surroundings surroundings, SystemTerminal terminal) {
        this.project = project;
        this.options = options;
        this.surroundings = surroundings;
        this.terminal = terminal;
        this.report = new LaunchReport(terminal);
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
        MavenConfig.refresh(project.folder());
        return new ProjectTarget(project, options, surroundings, terminal);
    }

    /** Reads the settings. */
    LoadedSettings settings() {
        return settingsLoader().load();
    }

    @Override
    public SettingsLoader settingsLoader() {
        SettingsLoader loader = SettingsLoader.of(project)
                .environment(surroundings.environment())
                .set(options.assignments());
        loader = options.settings()
                .map(surroundings.workingDirectory()::resolve)
                .map(loader::file)
                .orElse(loader);
        return options.profile().map(loader::profile).orElse(loader);
    }

    /** Sends the log to the terminal. */
    LogSetup log() {
        return LogSetup.install(terminal.error(), surroundings.environment(), options.verbose());
    }

    @Override
    public Foundation foundation() {
        return loadedFoundation().foundation();
    }

    /** Loads the project's plug-ins and says nothing of those that are left out. */
    Plugins plugins() {
        return ProjectFoundation.of(project, surroundings.plugins()).plugins();
    }

    /** Loads the project's plug-ins at the first call, and says which are left out. */
    private ProjectFoundation loadedFoundation() {
        ProjectFoundation known = foundation;
        if (known == null) {
            known = ProjectFoundation.of(project, surroundings.plugins());
            foundation = known;
            known.plugins().rejected().forEach(rejected -> terminal.printWarning(rejected.line()));
            known.libraries().leftOut().forEach(terminal::printWarning);
        }
        return known;
    }

    /** Compiles the project where that is needed, and starts it, whatever the system checks would say. */
    StartedProject start() {
        LoadedSettings settings = settings();
        LogSetup log = log();
        return new StartedProject(log, this, settings, unchecked(settings));
    }

    @Override
    public Project project() {
        return project;
    }

    @Override
    public RunningApplication launch() {
        RunningApplication application = unchecked(settings());
        try {
            report.checks(SystemChecks.run(application));
            return application;
        } catch (RuntimeException | Error failure) {
            application.close();
            throw failure;
        }
    }

    private RunningApplication unchecked(LoadedSettings settings) {
        Foundation below = foundation();
        CompiledProject compiled = surroundings.compiler().get().compile(project, below);
        report.compiler(compiled.warnings());
        ModuleLayer layer = ProjectModule.in(compiled.contents()).layerOver(below);
        return ApplicationBuilder.of(settings).layer(layer).start();
    }
}
