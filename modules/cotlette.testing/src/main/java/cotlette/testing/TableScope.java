package cotlette.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** A test without a transaction: what it wrote is there for everybody, until the tables are emptied. */
record TableScope(TestRun run) implements TestScope {
    @Override
    public <T extends @Nullable Object> T call(Invocation<T> method) throws Throwable {
        return run.application().<T, Throwable>call(method::proceed);
    }

    @Override
    public void end() {
        run.emptyTables();
    }
}
