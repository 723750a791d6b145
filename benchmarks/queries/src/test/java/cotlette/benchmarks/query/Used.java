package cotlette.benchmarks.query;

import java.util.List;

/** Uses results, so that nothing of them can be left out. */
final class Used {
    private static volatile int size;

    private Used() {}

    static void up(List<?> rows) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("There are no rows.");
        }
        size = rows.size();
    }

    static int last() {
        return size;
    }
}
