package cotlette.db;

import cotlette.api.application.Application;
import cotlette.db.spi.StatementException;
import java.util.concurrent.Flow;

/** Hands rows on in the scope of the application, and a refusal in the words of models. */
final class ScopedSubscriber<T> implements Flow.Subscriber<T> {
    private final Application application;
    private final Refusals refusals;
    private final Flow.Subscriber<? super T> subscriber;

    ScopedSubscriber(Application application, Refusals refusals, Flow.Subscriber<? super T> subscriber) {
        this.application = application;
        this.refusals = refusals;
        this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        application.run(() -> subscriber.onSubscribe(subscription));
    }

    @Override
    public void onNext(T object) {
        application.run(() -> subscriber.onNext(object));
    }

    @Override
    public void onError(Throwable failure) {
        Throwable told = failure instanceof StatementException refused ? refusals.reading(refused) : failure;
        application.run(() -> subscriber.onError(told));
    }

    @Override
    public void onComplete() {
        application.run(subscriber::onComplete);
    }
}
