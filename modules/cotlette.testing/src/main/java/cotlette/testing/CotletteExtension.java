package cotlette.testing;

import cotlette.api.application.Application;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Lets JUnit run tests within the project's application: what {@link CotletteTest} says.
 *
 * @since 0.1
 */
public final class CotletteExtension
        implements BeforeEachCallback, AfterEachCallback, InvocationInterceptor, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(CotletteExtension.class);

    /** Creates the extension; called by JUnit. */
    public CotletteExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        TestRun run = TestRun.of(context);
        TestScope scope = hasTransaction(context) ? new TransactionScope(run.application()) : new TableScope(run);
        context.getStore(NAMESPACE).put(TestScope.class, scope);
    }

    /** A class inside another one is tested like it, unless it says otherwise itself. */
    private static boolean hasTransaction(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), CotletteTest.class, context.getEnclosingTestClasses())
                .map(CotletteTest::transaction)
                .orElse(true);
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        scope(context).end();
    }

    private static TestScope scope(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(TestScope.class, TestScope.class);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        inApplication(invocation, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        inApplication(invocation, context);
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        return inApplication(invocation, context);
    }

    private static <T extends @Nullable Object> T inApplication(Invocation<T> invocation, ExtensionContext context)
            throws Throwable {
        return TestRun.of(context).application().<T, Throwable>call(invocation::proceed);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        scope(context).call(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        scope(context).call(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        scope(context).call(invocation);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        return scope(context).call(invocation);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        scope(context).call(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        scope(context).call(invocation);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestClient.class || type == Application.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Application application = TestRun.of(context).application();
        return parameter.getParameter().getType() == Application.class
                ? application
                : context.getStore(NAMESPACE)
                        .getOrComputeIfAbsent(TestClient.class, _ -> TestClient.of(application), TestClient.class);
    }
}
