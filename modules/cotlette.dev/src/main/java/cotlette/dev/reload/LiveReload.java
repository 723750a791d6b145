package cotlette.dev.reload;

import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import cotlette.core.spi.ProjectLauncher;
import cotlette.web.spi.LiveSite;

/** Serves a project in its newest state, compiled by the compiler of this runtime. */
public final class LiveReload implements LiveSite {
    /** Creates it; called by the service loader. */
    public LiveReload() {}

    @Override
    public Site follow(ProjectLauncher launcher, Settings settings, Terminal terminal) {
        return new ReloadingSite(launcher, new Reports(terminal, settings.server()));
    }
}
