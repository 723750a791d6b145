package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.spi.Resources;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
    private static final int RELOADS = 25;
    private static final int SECONDS = 30;

    @TempDir
    Path folder;

    /** Statics of user code live in its layer: nothing of ours may hold on to one that was closed. */
    @Test
    void leavesNothingOfAnOldLayerBehind() throws InterruptedException {
        Path classes = TestModule.in(
                        folder,
                        "site.home",
                        "provides cotlette.api.App with site.home.TheApp;"
                                + " provides cotlette.api.spi.ServiceFactory with site.home.GreetingFactory;")
                .app("home")
                .source("site.home.Greeting", "package site.home; public record Greeting(byte[] large) {}")
                .source("site.home.GreetingFactory", """
                        package site.home;

                        import cotlette.api.application.Application;
                        import cotlette.api.spi.ServiceFactory;

                        public class GreetingFactory implements ServiceFactory<Greeting> {
                            public Class<Greeting> type() { return Greeting.class; }
                            public Greeting create(Application application) { return new Greeting(new byte[1000]); }
                        }
                        """)
                .resource("templates/home.html", "<h1>Home</h1>")
                .compile();
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        Set<PhantomReference<ClassLoader>> loaders = new HashSet<>();
        for (int i = 0; i < RELOADS; i++) {
            loaders.add(new PhantomReference<>(runOnce(classes), collected));
        }

        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (!loaders.isEmpty() && System.nanoTime() < end) {
            System.gc();
            loaders.remove(collected.remove(100));
        }

        assertThat(loaders).as("layers that are still in memory").isEmpty();
    }

    private static ClassLoader runOnce(Path classes) {
        ModuleLayer layer = ProjectModule.in(List.of(classes)).layerOver(ModuleLayer.boot());
        LoadedSettings settings = SettingsLoader.withoutFiles(Path.of(""))
                .set(List.of("installed_apps=home", "debug=true"))
                .load();
        try (RunningApplication application =
                ApplicationBuilder.of(settings).layer(layer).start()) {
            Class<?> greeting = layer.findLoader("site.home").loadClass("site.home.Greeting");
            assertThat(application.service(greeting)).isNotNull();
            assertThat(application.service(Resources.class).template("home.html"))
                    .isPresent();
            assertThat(SystemChecks.run(application)).isEmpty();
            return layer.findLoader("site.home");
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
