package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** What becomes of the rows that nobody reads, and of what fails in them. */
final class PublisherCursorTest {
    /** The numbers from 0 on, as many as are asked for, and behind the last one a failure. */
    private static final class Numbers implements Flow.Publisher<Integer>, Flow.Subscription {
        private final int end;
        private Flow.Subscriber<? super Integer> subscriber;
        private int next;
        private boolean cancelled;

        Numbers(int end) {
            this.end = end;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super Integer> wanting) {
            subscriber = wanting;
            subscriber.onSubscribe(this);
        }

        @Override
        public void request(long more) {
            for (long left = more; left > 0 && next < end; left--) {
                subscriber.onNext(next++);
            }
            if (next == end) {
                subscriber.onError(new IllegalStateException("row " + end + " is broken"));
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private final Numbers numbers = new Numbers(700);

    @Test
    void tellsOnceWhatFailsInRowsThatItPassesOver() {
        PublisherCursor<Integer> cursor = PublisherCursor.of(numbers, true);
        assertThat(cursor.next(2)).containsExactly(0, 1);

        assertThatThrownBy(cursor::close).hasMessage("row 700 is broken");
        assertThatCode(cursor::close).doesNotThrowAnyException();
    }

    @Test
    void addsItsFailureToThatOfTheReader() {
        PublisherCursor<Integer> cursor = PublisherCursor.of(numbers, true);

        assertThatThrownBy(() -> {
                    try (cursor) {
                        cursor.next(2);
                        throw new IllegalArgumentException("not this one");
                    }
                })
                .hasMessage("not this one")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .satisfies(second -> assertThat(second).hasMessage("row 700 is broken")));
    }

    @Test
    void doesNotRepeatWhatTheReaderHasHeard() {
        PublisherCursor<Integer> cursor = PublisherCursor.of(numbers, true);

        assertThatThrownBy(() -> cursor.next(701)).hasMessage("row 700 is broken");
        assertThatCode(cursor::close).doesNotThrowAnyException();
    }

    @Test
    void tellsWhatHasFailedBehindTheLastRowThatWasRead() {
        PublisherCursor<Integer> cursor = PublisherCursor.of(numbers, true);
        assertThat(cursor.next(700)).hasSize(700);

        assertThatThrownBy(cursor::close).hasMessage("row 700 is broken");
    }

    @Test
    void cancelsWhereItsConnectionHasNothingElseToDo() {
        PublisherCursor<Integer> cursor = PublisherCursor.of(numbers, false);
        assertThat(cursor.next(2)).containsExactly(0, 1);

        cursor.close();

        assertThat(numbers.cancelled).isTrue();
        assertThat(numbers.next).isEqualTo(2);
    }
}
