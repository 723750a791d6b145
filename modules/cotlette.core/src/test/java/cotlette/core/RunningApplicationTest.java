package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.spi.ApplicationLayer;
import cotlette.api.spi.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningApplicationTest {
    @TempDir
    Path folder;

    @Test
    void startsItsAppsInOrderAndInScope() {
        List<String> started = new ArrayList<>();
        SampleApp home = SampleApp.of("home").atStart(application -> {
            assertThat(Application.current()).isSameAs(application);
            started.add("home");
        });
        SampleApp shop = SampleApp.of("shop").atStart(application -> started.add("shop"));

        try (RunningApplication application = start(shop, home)) {
            assertThat(started).containsExactly("shop", "home");
            assertThat(application.service(Apps.class).all())
                    .extracting(app -> app.parts().label())
                    .containsExactly("shop", "home");
        }
    }

    @Test
    void hasItsOwnServices() {
        try (RunningApplication application = start()) {
            assertThat(application.service(ApplicationLayer.class).layer()).isSameAs(ModuleLayer.boot());
            assertThat(application.service(Resources.class)).isNotNull();
            assertThat(application.findService(Runnable.class)).isEmpty();
            assertThatThrownBy(() -> application.service(Runnable.class))
                    .isInstanceOf(CotletteException.class)
                    .hasMessage(
                            "No module provides the service java.lang.Runnable. Add the module that has a ServiceFactory for it. "
                                    + "Services: ApplicationLayer, Apps, Resources.");
        }
    }

    @Test
    void servesCodeOutsideAnyScopeUntilItIsClosed() {
        RunningApplication application = start();
        assertThat(Application.current()).isSameAs(application);

        application.close();
        application.close();

        assertThatThrownBy(Application::current).hasMessageStartingWith("No application is running");
    }

    @Test
    void runsBesideAnotherOne() {
        try (RunningApplication one = start(SampleApp.of("one"));
                RunningApplication two = start(SampleApp.of("two"))) {
            one.run(() -> assertThat(label()).isEqualTo("one"));
            two.run(() -> assertThat(label()).isEqualTo("two"));
            assertThatThrownBy(Application::current).hasMessageStartingWith("2 applications are running");
        }
    }

    private static String label() {
        return Application.current()
                .service(Apps.class)
                .all()
                .getFirst()
                .parts()
                .label();
    }

    @Test
    void leavesNothingRunningWhenAnAppFails() {
        SampleApp broken = SampleApp.of("broken").atStart(application -> {
            throw new IllegalStateException("no licence");
        });

        assertThatThrownBy(() -> start(broken))
                .isInstanceOf(CotletteException.class)
                .hasMessage("The app 'broken' failed when it started: java.lang.IllegalStateException: no licence");
        assertThatThrownBy(Application::current).hasMessageStartingWith("No application is running");
    }

    private RunningApplication start(App... apps) {
        return ApplicationBuilder.of(SettingsLoader.withoutFiles(folder).load())
                .apps(List.of(apps))
                .start();
    }
}
