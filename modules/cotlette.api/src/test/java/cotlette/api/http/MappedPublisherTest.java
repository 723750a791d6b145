package cotlette.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class MappedPublisherTest {
    private final List<String> seen = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private boolean cancelled;

    /** Publishes what was asked for of three numbers, and then their end. */
    private Flow.Publisher<Integer> numbers() {
        return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            private int next = 1;

            @Override
            public void request(long count) {
                asked.add(count);
                for (long left = count; left > 0 && next <= 3; left--) {
                    subscriber.onNext(next++);
                }
                if (next > 3) {
                    subscriber.onComplete();
                }
            }

            @Override
            public void cancel() {
                cancelled = true;
            }
        });
    }

    /** Notes all that it is told, and asks for {@code count} elements. */
    private Flow.Subscriber<String> asking(long count) {
        return new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(count);
            }

            @Override
            public void onNext(String element) {
                seen.add(element);
            }

            @Override
            public void onError(Throwable failure) {
                seen.add(String.valueOf(failure.getMessage()));
            }

            @Override
            public void onComplete() {
                seen.add("end");
            }
        };
    }

    @Test
    void publishesWhatBecomesOfEachElement() {
        new MappedPublisher<>(numbers(), number -> "n" + number).subscribe(asking(5));

        assertThat(seen).containsExactly("n1", "n2", "n3", "end");
    }

    @Test
    void asksForAsManyAsItIsAskedFor() {
        new MappedPublisher<>(numbers(), number -> "n" + number).subscribe(asking(2));

        assertThat(asked).containsExactly(2L);
        assertThat(seen).containsExactly("n1", "n2");
    }

    @Test
    void cancelsWhenTheFunctionThrows() {
        new MappedPublisher<>(numbers(), number -> refused(number)).subscribe(asking(5));

        assertThat(seen).containsExactly("n1", "no 2");
        assertThat(cancelled).isTrue();
    }

    private static String refused(int number) {
        if (number == 2) {
            throw new IllegalStateException("no 2");
        }
        return "n" + number;
    }
}
