package cotlette.db.r2dbc;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/** Threads for a driver that waits: a virtual one for each thing that it does. Nobody interrupts them. */
record VirtualThreads(ThreadFactory factory) implements Executor {
    static VirtualThreads of(String database) {
        return new VirtualThreads(
                Thread.ofVirtual().name("cotlette-" + database + "-", 1).factory());
    }

    @Override
    public void execute(Runnable work) {
        factory.newThread(work).start();
    }
}
