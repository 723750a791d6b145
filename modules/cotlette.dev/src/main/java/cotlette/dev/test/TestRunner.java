package cotlette.dev.test;

import cotlette.core.SettingsLoader;
import cotlette.testing.RunSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs tests that have been compiled into a module.
 *
 * @param loader loads them
 * @param classes the folder of their classes
 */
record TestRunner(ClassLoader loader, Path classes) {
    private static final String DETECTION = "junit.jupiter.extensions.autodetection.";

    /** Runs tests of a project with its settings. */
    void run(TestNames names, boolean failFast, SettingsLoader settings, TestExecutionListener listener) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classNames())
                .filters(names)
                .configurationParameters(
                        failFast
                                ? Map.of(DETECTION + "enabled", "true", DETECTION + "include", FailFast.class.getName())
                                : Map.of())
                .build();
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(loader);
        try (LauncherSession session = LauncherFactory.openSession()) {
            RunSettings.put(session.getStore(), settings);
            session.getLauncher().execute(request, listener);
        } finally {
            current.setContextClassLoader(before);
        }
    }

    private List<? extends DiscoverySelector> classNames() {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .sorted()
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .map(name -> DiscoverySelectors.selectClass(loader, name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The classes of the tests in " + classes + " cannot be read", unreadable);
        }
    }
}
