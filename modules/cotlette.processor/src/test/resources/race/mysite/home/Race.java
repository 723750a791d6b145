package mysite.home;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import module cotlette.api;

/** Initialises all classes in 16 threads at once, each in another order, and uses them. */
public final class Race {
    private static final int THREADS = 16;
    private static final long LIMIT = 20_000;
    private static final List<String> CLASSES = List.of(
            "User", "User_", "Group", "Group_", "Site", "Site_", "Node_", "Node_Leaf_", "Node$Kind", "HomeApp_");

    private Race() {}

    public static void main(String[] args) throws InterruptedException {
        String problems = run(Integer.parseInt(args[0]));
        System.out.println(problems.isEmpty() ? "finished" : problems);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** Lets half of the threads begin with the same class; returns what went wrong. */
    public static String run(int first) throws InterruptedException {
        var problems = new ConcurrentLinkedQueue<String>();
        var barrier = new CyclicBarrier(THREADS);
        var finished = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int start = first + i / 2 * (i % 2);
            threads.add(Thread.ofPlatform().daemon().start(() -> {
                try {
                    barrier.await();
                    touch(start);
                    use();
                    finished.incrementAndGet();
                } catch (Throwable failure) {
                    problems.add(failure + " at " + List.of(failure.getStackTrace()));
                }
            }));
        }
        long end = System.nanoTime() + LIMIT * 1_000_000;
        for (Thread thread : threads) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            if (thread.isAlive()) {
                problems.add("stands still: " + List.of(thread.getStackTrace()));
            }
        }
        return String.join("\n", problems);
    }

    private static void touch(int start) throws ClassNotFoundException {
        for (int i = 0; i < CLASSES.size(); i++) {
            String name = CLASSES.get((start + i) % CLASSES.size());
            Class.forName("mysite.home." + name, true, Race.class.getClassLoader());
        }
    }

    private static void use() {
        require(User.objects.type() == User_.TYPE);
        require(Group.objects.type() == Group_.TYPE);
        require(Site.objects.type() == Site_.TYPE);
        require(Site.OTHERS.size() == 3);
        require(User_.group().site().group().owner().boss().id.toString().equals("group__site__group__owner__boss__id"));
        require(User_.TYPE.fields().size() == 3 && Group_.TYPE.key().name().equals("code"));
        require(ModelType.of(new Site()) == Site_.TYPE);
        require(Node.Kind.CODEC == Node_.CODEC);
        Problems problems = new Problems();
        Node_.CODEC.read(new InputValue.Absent(), problems);
        require(problems.all().size() == 1);
        require(new HomeApp_().models().size() == 3 && new HomeApp_().records().size() == 2);
    }

    private static void require(boolean fact) {
        if (!fact) {
            throw new AssertionError();
        }
    }
}
