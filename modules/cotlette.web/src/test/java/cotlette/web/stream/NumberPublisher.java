package cotlette.web.stream;

import java.util.concurrent.Flow;
import java.util.function.LongSupplier;

/** Publishes numbers as soon as they are asked for, and notes how many were asked for and not yet written. */
final class NumberPublisher implements Flow.Publisher<Long> {
    private final long size;
    private final LongSupplier written;
    private long mostAhead;

    NumberPublisher(long size, LongSupplier written) {
        this.size = size;
        this.written = written;
    }

    /** Returns the most numbers that were asked for at a time, and not written yet. */
    long mostAhead() {
        return mostAhead;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Long> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            private long asked;
            private long sent;
            private boolean sending;

            @Override
            public void request(long count) {
                asked += count;
                mostAhead = Math.max(mostAhead, asked - written.getAsLong());
                if (sending) {
                    return;
                }
                sending = true;
                while (sent < Math.min(asked, size)) {
                    subscriber.onNext(sent++);
                }
                sending = false;
                if (sent == size) {
                    sent++;
                    subscriber.onComplete();
                }
            }

            @Override
            public void cancel() {}
        });
    }
}
