package cotlette.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** What is around one test: begun before its first method, ended after its last one. */
interface TestScope {
    /** Runs a method of the test. */
    <T extends @Nullable Object> T call(Invocation<T> method) throws Throwable;

    /** Leaves the databases as they were before the test. */
    void end() throws InterruptedException;
}
