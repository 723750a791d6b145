package cotlette.testing;

import cotlette.core.SettingsLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs test classes of the sample application by themselves, as a program would. */
record SampleRun(Path folder, String databaseUrl, List<String> further) {
    SampleRun(Path folder, String databaseUrl) {
        this(folder, databaseUrl, List.of());
    }

    TestExecutionSummary of(Class<?>... tests) {
        SettingsLoader settings = SettingsLoader.withoutFiles(folder)
                .set(List.of(
                        "installed_apps=notes",
                        "middleware=security,static,csrf",
                        "templates.dirs="
                                + Path.of("src/test/resources/templates").toAbsolutePath(),
                        "databases.default.url=" + databaseUrl))
                .set(further);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession()) {
            RunSettings.put(session.getStore(), settings);
            List<org.junit.platform.engine.DiscoverySelector> selectors = new ArrayList<>();
            for (Class<?> test : tests) {
                selectors.add(DiscoverySelectors.selectClass(test));
            }
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectors)
                                    .build(),
                            summary);
        }
        return summary.getSummary();
    }

    /** Returns why tests failed, empty when none did. */
    static List<Throwable> failures(TestExecutionSummary summary) {
        return summary.getFailures().stream()
                .map(TestExecutionSummary.Failure::getException)
                .toList();
    }
}
