package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.concurrent.Flow;
import java.util.function.Function;

/**
 * Publishes what becomes of the elements of another publisher, one for one, such as the records that clients may see of models.
 *
 * {@snippet :
 * @Get("/books")
 * public Flow.Publisher<BookOut> all() {
 *     return new MappedPublisher<>(Book.objects.all().async().stream(), BookOut::of);
 * }
 * }
 *
 * <p>When the function throws, the subscription to the other publisher is cancelled, and the subscriber gets the failure.
 *
 * @param <S> the type of the other publisher's elements
 * @param <T> what becomes of them
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class MappedPublisher<S, T> implements Flow.Publisher<T> {
    private final Flow.Publisher<? extends S> source;
    private final Function<? super S, ? extends T> function;

    /** Creates a publisher; nothing is asked of {@code source} before somebody subscribes. */
    public MappedPublisher(Flow.Publisher<? extends S> source, Function<? super S, ? extends T> function) {
        this.source = source;
        this.function = function;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        source.subscribe(new Mapping<>(subscriber, function));
    }

    /** Stands between the two; its calls come one after the other. */
    private static final class Mapping<S, T> implements Flow.Subscriber<S> {
        private final Flow.Subscriber<? super T> subscriber;
        private final Function<? super S, ? extends T> function;
        private Runnable cancellation = () -> {};
        private boolean failed;

        Mapping(Flow.Subscriber<? super T> subscriber, Function<? super S, ? extends T> function) {
            this.subscriber = subscriber;
            this.function = function;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            cancellation = subscription::cancel;
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(S element) {
            if (failed) {
                return;
            }
            T mapped;
            try {
                mapped = function.apply(element);
            } catch (Throwable failure) {
                failed = true;
                cancellation.run();
                subscriber.onError(failure);
                return;
            }
            subscriber.onNext(mapped);
        }

        @Override
        public void onError(Throwable failure) {
            if (!failed) {
                subscriber.onError(failure);
            }
        }

        @Override
        public void onComplete() {
            if (!failed) {
                subscriber.onComplete();
            }
        }
    }
}
