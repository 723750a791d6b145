package cotlette.core.plugin;

import cotlette.api.command.Command;
import cotlette.core.jar.UnusableJar;
import java.lang.module.ModuleDescriptor.Provides;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Makes all that a plug-in provides once, on a thread of its own, so that one that never ends holds up nobody. */
final class Trial {
    private final LayeredPlugin plugin;
    private final FutureTask<Outcome> task;
    private final Thread thread;

    private Trial(LayeredPlugin plugin, FutureTask<Outcome> task, Thread thread) {
        this.plugin = plugin;
        this.task = task;
        this.thread = thread;
    }

    /** What came of it. */
    record Outcome(List<Offer> offers, List<Command> commands) {}

    static Trial begin(LayeredPlugin plugin) {
        FutureTask<Outcome> task = new FutureTask<>(() -> run(plugin.layer()));
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("cotlette-plugin-" + plugin.candidate().name())
                .start(task);
        return new Trial(plugin, task, thread);
    }

    LayeredPlugin plugin() {
        return plugin;
    }

    /** Waits until the deadline, by {@link System#nanoTime}. */
    Outcome outcome(long deadline, Duration patience) throws UnusableJar {
        try {
            return task.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            String where = place(thread.getStackTrace());
            thread.interrupt();
            throw new UnusableJar(
                    String.format(
                            Locale.ROOT,
                            "does not begin to work within %.1f s: a constructor or a static initialiser does not end%s",
                            patience.toMillis() / 1000.0,
                            where),
                    "Remove it, or have it do its work when it is used.");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnusableJar unusable) {
                throw unusable;
            }
            Throwable root = TrialFailure.root(failed);
            throw TrialFailure.explained(root, place(root.getStackTrace()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnusableJar("was not tried, because the program is ending", "Start it again.");
        }
    }

    private String place(StackTraceElement[] trace) {
        return Arrays.stream(trace)
                .filter(frame -> plugin.candidate().modules().contains(String.valueOf(frame.getModuleName())))
                .findFirst()
                .map(frame -> " (" + frame.getClassName() + ", line " + frame.getLineNumber() + ")")
                .orElse("");
    }

    private static Outcome run(ModuleLayer layer) throws ClassNotFoundException, UnusableJar {
        List<Offer> offers = new ArrayList<>();
        List<Command> commands = new ArrayList<>();
        for (Map.Entry<String, Long> provided : provided(layer).entrySet()) {
            Class<?> service = service(layer, provided.getKey());
            Trial.class.getModule().addUses(service);
            List<?> providers = ServiceLoader.load(layer, service).stream()
                    // Those of the layer itself come first; its parents have others.
                    .limit(provided.getValue())
                    .map(ServiceLoader.Provider::get)
                    .toList();
            for (Object provider : providers) {
                offers.addAll(OfferReader.of(provider));
                if (provider instanceof Command command) {
                    commands.add(command);
                }
            }
        }
        offers.sort(Comparator.comparing(Offer::kind).thenComparing(Offer::name));
        return new Outcome(offers, commands);
    }

    private static Map<String, Long> provided(ModuleLayer layer) {
        OfferedServices services = OfferedServices.ofRuntime();
        return layer.modules().stream()
                .flatMap(module -> module.getDescriptor().provides().stream())
                .filter(provides -> services.names().contains(provides.service()))
                .collect(Collectors.toMap(
                        Provides::service,
                        provides -> (long) provides.providers().size(),
                        Long::sum));
    }

    private static Class<?> service(ModuleLayer layer, String name) throws ClassNotFoundException {
        return layer.modules().iterator().next().getClassLoader().loadClass(name);
    }
}
