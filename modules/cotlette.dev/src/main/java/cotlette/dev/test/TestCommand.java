package cotlette.dev.test;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.core.Project;
import cotlette.core.ProjectModule;
import cotlette.core.layer.Foundation;
import cotlette.core.spi.CompiledProject;
import cotlette.core.spi.ProjectInvocation;
import cotlette.core.spi.ProjectLauncher;
import cotlette.dev.InProcessCompiler;
import cotlette.dev.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the tests of the project. */
public final class TestCommand implements Command {
    /** What tests require beyond what the project does. */
    private static final Set<String> MODULES =
            Set.of("cotlette.testing", "org.junit.jupiter.api", "org.junit.jupiter.params");

    private static final int FAILED = 1;
    private static final int NO_TESTS = 5;

    /** Creates the command. */
    public TestCommand() {}

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String summary() {
        return "Run the project's tests";
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
                .optionalParameter("NAME", "an app, a package, a class or a method; otherwise all tests run")
                .flag("--failfast", "run no further test once one has failed")
                .example("cotlette test", "all tests")
                .example("cotlette test home", "those of the app home")
                .example("cotlette test HomeTest", "those of a class")
                .example("cotlette test HomeTest.showsTheFirstPage", "one of them");
    }

    @Override
    public int run(Invocation invocation) {
        if (!(invocation instanceof ProjectInvocation call)) {
            throw new IllegalArgumentException("The command test can be called by the program only.");
        }
        ProjectLauncher launcher = call.launcher();
        Project project = launcher.project();
        Terminal terminal = invocation.terminal();
        Optional<String> name = invocation.find("NAME");

        Foundation foundation = launcher.foundation();
        CompiledProject compiled = new InProcessCompiler().compile(project, foundation);
        compiled.warnings().forEach(warning -> terminal.printWarning(warning.toString()));
        List<Path> tests = new TestCompiler(MODULES).compile(project, compiled, foundation);
        if (tests.isEmpty()) {
            terminal.printWarning("There are no tests: " + project.testSources() + " has no Java sources.");
            return NO_TESTS;
        }
        ProjectModule module = ProjectModule.in(compiled.contents()).withTests(tests, MODULES);
        ModuleLayer layer = module.layerOver(foundation);
        TestReport report = new TestReport(terminal, new FailureText(project, terminal));
        new TestRunner(layer.findLoader(module.name()), tests.getFirst())
                .run(
                        new TestNames(name.stream().toList()),
                        invocation.flag("--failfast"),
                        launcher.settingsLoader(),
                        report);
        if (report.tests() == 0) {
            terminal.printWarning(name.map(asked -> "There is no test called '" + asked
                            + "'. Name an app, a package, a class or a method, such as HomeTest.showsTheFirstPage.")
                    .orElse("There are no tests: no class in " + project.testSources() + " has a method with @Test."));
            return NO_TESTS;
        }
        report.finish();
        return report.isSuccessful() ? 0 : FAILED;
    }
}
