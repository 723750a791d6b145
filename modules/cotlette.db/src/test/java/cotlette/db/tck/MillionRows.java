package cotlette.db.tck;

import cotlette.api.orm.RowIterator;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.tck.library.Author;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Reads a table that does not fit into its heap, and prints how many rows it has: the program that {@link SmallHeapTck} runs. */
final class MillionRows {
    private static final int CONNECTIONS = 2;

    /** As many as a subscriber has under way. */
    private static final int AHEAD = 100;

    private MillionRows() {}

    public static void main(String[] arguments) {
        DatabaseSettings settings = new DatabaseSettings(arguments[0], CONNECTIONS, Duration.ofSeconds(30));
        try (RunningApplication application = TckApplication.start(Path.of(arguments[1]), settings)) {
            application.run(() -> {
                for (int i = 0; i <= CONNECTIONS; i++) {
                    try (RowIterator<Author> some = Author.objects.all().iter()) {
                        some.next();
                    }
                    Counted.of(Author.objects.all().async().stream(), 10);
                }
                try (RowIterator<Author> all = Author.objects.orderBy("id").iter()) {
                    long read = 0;
                    while (all.hasNext() && all.next().id > 0) {
                        read++;
                    }
                    System.out.println(read);
                }
                System.out.println(Counted.of(Author.objects.orderBy("id").async().stream(), Long.MAX_VALUE));
            });
        }
    }

    /** Counts what it gets, asks for more in portions, and cancels when it has enough. */
    private static final class Counted implements Flow.Subscriber<Author> {
        private final CompletableFuture<Long> end = new CompletableFuture<>();
        private final long enough;
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private long count;

        private Counted(long enough) {
            this.enough = enough;
        }

        static long of(Flow.Publisher<Author> authors, long enough) {
            Counted counted = new Counted(enough);
            authors.subscribe(counted);
            return counted.end.join();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
            given.request(AHEAD);
        }

        @Override
        public void onNext(Author author) {
            count++;
            if (count == enough) {
                subscription.join().cancel();
                end.complete(count);
            } else if (count % AHEAD == 0) {
                subscription.join().request(AHEAD);
            }
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(count);
        }
    }
}
