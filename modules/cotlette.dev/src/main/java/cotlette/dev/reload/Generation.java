package cotlette.dev.reload;

import cotlette.api.application.Application;
import cotlette.core.RunningApplication;
import cotlette.web.WebApplication;

/** An application that serves or has served; once it is retired it is closed with the end of its last request. */
final class Generation {
    private final RunningApplication application;
    private final WebApplication web;
    private int users = 1;

    Generation(RunningApplication application) {
        this.application = application;
        this.web = application.service(WebApplication.class);
    }

    Application application() {
        return application;
    }

    WebApplication web() {
        return web;
    }

    /** Keeps it open until {@link #leave}; returns false when it is closed already. */
    synchronized boolean enter() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    void leave() {
        if (isLast()) {
            application.close();
        }
    }

    /** Gives up what it has held since it was made: being the one that serves. */
    void retire() {
        leave();
    }

    private synchronized boolean isLast() {
        return --users == 0;
    }
}
