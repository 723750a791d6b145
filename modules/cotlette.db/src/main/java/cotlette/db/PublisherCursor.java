package cotlette.db;

import cotlette.api.orm.OrmException;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The rows of a publisher for code that waits: as many are asked for as are wanted, and the calling thread is parked until they are there. */
final class PublisherCursor<R> implements Cursor<R>, Flow.Subscriber<R> {
    private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();
    private final boolean shared;
    private final Object lock = new Object();
    private List<R> rows = new ArrayList<>();
    private int wanted;
    private @Nullable CompletableFuture<List<R>> portion;
    private @Nullable Throwable failure;
    private boolean ended;
    /** What was fetched before it was asked for; touched by the reading thread alone. */
    private List<R> kept = List.of();
    /** Whether there is nothing more to tell, because it was closed or has failed; touched by the reading thread alone. */
    private boolean done;

    private PublisherCursor(boolean shared) {
        this.shared = shared;
    }

    /**
     * Reads a publisher.
     *
     * @param shared whether its connection has other work to do in the same transaction, which a cancelled statement could break
     */
    static <R> PublisherCursor<R> of(Flow.Publisher<R> publisher, boolean shared) {
        PublisherCursor<R> cursor = new PublisherCursor<>(shared);
        publisher.subscribe(cursor);
        return cursor;
    }

    @Override
    public List<R> next(int most) {
        if (kept.isEmpty()) {
            return fetch(most);
        }
        List<R> next = List.copyOf(kept.subList(0, Math.min(most, kept.size())));
        kept = kept.subList(next.size(), kept.size());
        return next;
    }

    /** Fetches all that is left and keeps it, because something else is to run on the connection. */
    void keepRest() {
        List<R> rest = new ArrayList<>(kept);
        List<R> portion = fetch(FetchedRows.PORTION);
        while (!portion.isEmpty()) {
            rest.addAll(portion);
            portion = fetch(FetchedRows.PORTION);
        }
        kept = rest;
    }

    private List<R> fetch(int most) {
        CompletableFuture<List<R>> answer = new CompletableFuture<>();
        synchronized (lock) {
            if (failure != null) {
                answer.completeExceptionally(failure);
            } else if (ended) {
                return List.of();
            }
            wanted = most;
            portion = answer;
        }
        if (!answer.isDone()) {
            Waiting.on(subscribed).request(most);
        }
        try {
            return Waiting.on(answer);
        } catch (RuntimeException failed) {
            done = true;
            throw failed;
        }
    }

    /**
     * Ends it. What fails in the rows that are left over has failed in the transaction that the connection is shared with, and is thrown.
     */
    @Override
    public void close() {
        kept = List.of();
        if (shared) {
            passOver();
            return;
        }
        synchronized (lock) {
            if (ended) {
                return;
            }
            ended = true;
        }
        Waiting.on(subscribed).cancel();
    }

    private void passOver() {
        while (!done) {
            done = fetch(FetchedRows.PORTION).isEmpty();
        }
    }

    /** Ends it because its part of a transaction has ended; who still wants to read is told so. */
    void leave() {
        try {
            close();
        } finally {
            synchronized (lock) {
                failure = new OrmException(
                        "These rows were not read before their Db.atomic(…) ended. Read them inside of it.");
            }
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscribed.complete(subscription);
    }

    @Override
    public void onNext(R row) {
        synchronized (lock) {
            rows.add(row);
            if (rows.size() == wanted) {
                deliver();
            }
        }
    }

    @Override
    public void onError(Throwable thrown) {
        synchronized (lock) {
            ended = true;
            failure = thrown;
            CompletableFuture<List<R>> waiting = portion;
            if (waiting != null) {
                waiting.completeExceptionally(thrown);
            }
        }
    }

    @Override
    public void onComplete() {
        synchronized (lock) {
            ended = true;
            deliver();
        }
    }

    private void deliver() {
        CompletableFuture<List<R>> waiting = portion;
        if (waiting != null) {
            portion = null;
            List<R> full = rows;
            rows = new ArrayList<>();
            waiting.complete(full);
        }
    }
}
