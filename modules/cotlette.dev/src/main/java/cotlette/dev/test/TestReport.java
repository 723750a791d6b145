package cotlette.dev.test;

import cotlette.api.command.Terminal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Shows how a run of tests goes: a line for each class, then what failed, then the sum. */
final class TestReport implements TestExecutionListener {
    private static final double NANOS = 1e9;

    private final Terminal terminal;
    private final FailureText failures;
    private final long start = System.nanoTime();
    /** Tests that failed in the same way, by what is to be said of them. */
    private final Map<List<String>, List<String>> failed = new LinkedHashMap<>();

    private @Nullable TestPlan plan;
    private ClassResult current = new ClassResult("", 0);
    private int passedTests;
    private int failedTests;
    private int skippedTests;

    TestReport(Terminal terminal, FailureText failures) {
        this.terminal = terminal;
        this.failures = failures;
    }

    /** What has come of a test class, its nested ones included, so far. */
    private static final class ClassResult {
        private final String name;
        private final long start;
        private int passed;
        private int failed;

        ClassResult(String name, long start) {
            this.name = name;
            this.start = start;
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isClass(test)) {
            current = new ClassResult(test.getDisplayName(), System.nanoTime());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skippedTests += test.isTest() ? 1 : tests(test);
    }

    private int tests(TestIdentifier container) {
        TestPlan known = plan;
        return known == null
                ? 0
                : (int) known.getDescendants(container).stream()
                        .filter(TestIdentifier::isTest)
                        .count();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            failed.computeIfAbsent(
                            result.getThrowable().map(failures::of).orElse(List.of("It failed without a reason.")),
                            _ -> new ArrayList<>())
                    .add(name(test));
            failedTests++;
            current.failed++;
        } else if (test.isTest() && result.getStatus() == Status.ABORTED) {
            skippedTests++;
        } else if (test.isTest()) {
            passedTests++;
            current.passed++;
        }
        if (isClass(test)) {
            show(current);
        }
    }

    private void show(ClassResult done) {
        String time = terminal.dim(" " + seconds(done.start));
        if (done.failed > 0) {
            terminal.printError(
                    done.name + "  " + done.failed + " of " + (done.failed + done.passed) + " failed" + time);
        } else if (done.passed > 0) {
            terminal.printSuccess(done.name + "  " + count(done.passed) + time);
        }
    }

    /** Prints what failed, and the sum. */
    void finish() {
        failed.forEach((text, tests) -> {
            terminal.print("");
            tests.forEach(test -> terminal.printError(terminal.bold(test)));
            text.forEach(line -> terminal.print("    " + line));
        });
        terminal.print("");
        String others =
                (skippedTests > 0 ? ", " + skippedTests + " not run" : "") + terminal.dim(" in " + seconds(start));
        if (failedTests > 0) {
            terminal.printError(count(failedTests) + " failed, " + passedTests + " passed" + others);
        } else {
            terminal.printSuccess(count(passedTests) + " passed" + others);
        }
    }

    /** Returns how many tests there were. */
    int tests() {
        return passedTests + failedTests + skippedTests;
    }

    boolean isSuccessful() {
        return failedTests == 0;
    }

    private static boolean isClass(TestIdentifier test) {
        return test.getSource().orElse(null) instanceof ClassSource source
                && !source.getClassName().contains("$");
    }

    private static String name(TestIdentifier test) {
        return switch (test.getSource().orElse(null)) {
            case MethodSource method -> {
                String type = method.getClassName();
                String shown =
                        type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method.getMethodName();
                boolean repeated = !test.getDisplayName().startsWith(method.getMethodName());
                yield repeated ? shown + " " + test.getDisplayName() : shown;
            }
            case null, default -> test.getDisplayName();
        };
    }

    private static String count(int tests) {
        return tests + (tests == 1 ? " test" : " tests");
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - since) / NANOS);
    }
}
