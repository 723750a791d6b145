package cotlette.dev.test;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Runs no further test once one has failed. JUnit makes one for each run, when the option {@code --failfast} asks for it. */
public final class FailFast implements ExecutionCondition, TestWatcher {
    private volatile boolean failed;

    /** Creates the extension; called by JUnit. */
    public FailFast() {}

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        failed = true;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed
                ? ConditionEvaluationResult.disabled("A test before it failed.")
                : ConditionEvaluationResult.enabled("No test has failed.");
    }
}
