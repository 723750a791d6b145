package cotlette.benchmarks.query;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;

/**
 * Measures contestants in many short slices, whose order is random in each round, so that whatever else the machine does hits all of them
 * alike. The 20th percentile of the slices counts: what the code takes when the machine leaves it alone.
 */
final class Slices {
    private static final int ROUNDS = 40;
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final double PERCENTILE = 0.2;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is done over and over, by a virtual thread. */
    record Contestant(String name, Runnable work) {}

    /**
     * What one call took.
     *
     * @param nanos on the clock
     * @param cpuNanos of all threads of this process
     * @param bytes allocated by all of them
     */
    record Cost(double nanos, double cpuNanos, double bytes) {}

    /** Returns the costs by the names of contestants. */
    Map<String, Cost> measure(List<Contestant> contestants) {
        contestants.forEach(contestant -> slice(contestant, WARM_UP));
        Map<String, List<Cost>> slices = new LinkedHashMap<>();
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            List<Contestant> order = new ArrayList<>(contestants);
            Collections.shuffle(order, random);
            for (Contestant contestant : order) {
                slices.computeIfAbsent(contestant.name(), _ -> new ArrayList<>())
                        .add(slice(contestant, SLICE));
            }
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            List<Cost> all = slices.get(contestant.name());
            costs.put(
                    contestant.name(),
                    new Cost(low(all, Cost::nanos), low(all, Cost::cpuNanos), low(all, Cost::bytes)));
        }
        return costs;
    }

    private Cost slice(Contestant contestant, Duration duration) {
        long bytes = threads.getTotalThreadAllocatedBytes();
        long cpu = process.getProcessCpuTime();
        long begun = System.nanoTime();
        long calls = calls(contestant, begun + duration.toNanos());
        double divisor = calls;
        return new Cost(
                (System.nanoTime() - begun) / divisor,
                (process.getProcessCpuTime() - cpu) / divisor,
                (threads.getTotalThreadAllocatedBytes() - bytes) / divisor);
    }

    private static long calls(Contestant contestant, long end) {
        CompletableFuture<Long> counted = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                long calls = 0;
                do {
                    contestant.work().run();
                    calls++;
                } while (System.nanoTime() < end);
                counted.complete(calls);
            } catch (Throwable failure) {
                counted.completeExceptionally(failure);
            }
        });
        return counted.join();
    }

    private static double low(List<Cost> costs, ToDoubleFunction<Cost> of) {
        double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
        return sorted[(int) (sorted.length * PERCENTILE)];
    }
}
