package cotlette.dev.reload;

import cotlette.api.application.Application;
import cotlette.api.http.Response;
import cotlette.api.spi.ServerRequest;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.spi.ProjectLauncher;
import cotlette.web.SiteBroken;
import cotlette.web.spi.LiveSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A site that looks at the project's files before each request, so that whoever saves and then asks sees what was saved. Between requests a
 * thread looks, too: then the project is often started anew before somebody asks, and what is wrong shows in the terminal at once.
 */
final class ReloadingSite implements LiveSite.Site {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final ProjectLauncher launcher;
    private final Reports reports;
    private final ReentrantLock reloading = new ReentrantLock();
    private final Thread watcher;
    private ProjectFiles seen;
    private boolean closed;
    private volatile Generation current;
    private volatile @Nullable SiteBroken broken;

    ReloadingSite(ProjectLauncher launcher, Reports reports) {
        this.launcher = launcher;
        this.reports = reports;
        this.seen = look();
        this.current = first();
        this.watcher = Thread.ofVirtual().name("cotlette-reload").start(this::watch);
    }

    @Override
    public Response handle(ServerRequest request) {
        reloadIfChanged();
        Generation generation = enter();
        try {
            SiteBroken now = broken;
            Response response = now == null
                    ? generation.web().handle(request)
                    : generation.web().handle(request, now);
            return Lease.keep(generation, request, response);
        } finally {
            generation.leave();
        }
    }

    @Override
    public void close() {
        reloading.lock();
        try {
            if (!closed) {
                closed = true;
                watcher.interrupt();
                current.retire();
            }
        } finally {
            reloading.unlock();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                reloadIfChanged();
            }
        } catch (InterruptedException closed) {
            // Nobody is served any more.
        }
    }

    @Override
    public Application application() {
        return current.application();
    }

    private Generation enter() {
        while (true) {
            Generation generation = current;
            if (generation.enter()) {
                return generation;
            }
            if (generation == current) {
                throw new IllegalStateException("The site is closed.");
            }
        }
    }

    private void reloadIfChanged() {
        reloading.lock();
        try {
            if (closed) {
                return;
            }
            ProjectFiles now = look();
            List<Path> changed = now.changedSince(seen);
            if (!changed.isEmpty()) {
                seen = now;
                reload(changed);
            }
        } finally {
            reloading.unlock();
        }
    }

    private void reload(List<Path> changed) {
        long start = System.nanoTime();
        Generation next;
        try {
            next = next();
        } catch (RuntimeException | LinkageError failure) {
            broken(changed, failure);
            return;
        }
        Generation before = current;
        current = next;
        broken = null;
        reports.reloaded(changed, Duration.ofNanos(System.nanoTime() - start));
        reports.needsRestart(next.application().settings().server());
        reports.needsRestart(changed, launcher.project());
        before.retire();
    }

    private Generation next() {
        RunningApplication application = launcher.launch();
        try {
            return new Generation(application);
        } catch (RuntimeException | LinkageError failure) {
            application.close();
            throw failure;
        }
    }

    private Generation first() {
        try {
            return next();
        } catch (RuntimeException | LinkageError failure) {
            broken(List.of(), failure);
            return new Generation(placeholder());
        }
    }

    private void broken(List<Path> changed, Throwable failure) {
        SiteBroken now = new SiteBroken(failure, launcher.project());
        broken = now;
        reports.broken(changed, now);
    }

    /** Has nothing of the project; it only shows the page that says what keeps the project from starting. */
    private RunningApplication placeholder() {
        return ApplicationBuilder.of(
                        SettingsLoader.withoutFiles(launcher.project().folder())
                                .set(List.of("debug=true"))
                                .load())
                .apps(List.of())
                .start();
    }

    private ProjectFiles look() {
        try {
            return ProjectFiles.of(launcher.project());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The files of the project cannot be read.", unreadable);
        }
    }
}
