package cotlette.dev.test;

import java.util.List;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Chooses tests by names: of a class ({@code HomeTest}, also with its package), of a method ({@code HomeTest.showsTheFirstPage}, or alone),
 * of a package, or of an app, which is the last part of its package.
 *
 * @param names what was asked for; nothing means all tests
 */
record TestNames(List<String> names) implements PostDiscoveryFilter {
    TestNames {
        names = List.copyOf(names);
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(names.isEmpty()
                || !(test.getSource().orElse(null) instanceof MethodSource method)
                || names.stream().anyMatch(name -> isMeant(name, method.getClassName(), method.getMethodName())));
    }

    /** Returns whether the parts of a name stand, one after the other, anywhere in the full name of a method. */
    static boolean isMeant(String name, String className, String method) {
        String full = "." + className.replace('$', '.') + "." + method + ".";
        return full.contains("." + name.replace('#', '.').replace('$', '.') + ".");
    }
}
