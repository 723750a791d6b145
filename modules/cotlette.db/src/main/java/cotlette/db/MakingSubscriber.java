package cotlette.db;

import cotlette.api.orm.OrmException;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands on what is made of rows; where that fails, nothing more is read. */
final class MakingSubscriber<R, V extends @Nullable Object> implements Flow.Subscriber<R> {
    private final Function<R, V> maker;
    private final Flow.Subscriber<? super V> subscriber;
    private Flow.@Nullable Subscription rows;
    private boolean failed;

    MakingSubscriber(Function<R, V> maker, Flow.Subscriber<? super V> subscriber) {
        this.maker = maker;
        this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        rows = subscription;
        subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(R row) {
        if (failed) {
            return;
        }
        V made;
        try {
            made = made(row);
        } catch (Throwable failure) {
            failed = true;
            if (rows != null) {
                rows.cancel();
            }
            subscriber.onError(failure);
            return;
        }
        subscriber.onNext(made);
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

    private V made(R row) {
        V made = maker.apply(row);
        if (made == null) {
            throw new OrmException("A row became null, which a Flow.Publisher cannot hand on. Take an Optional of it: "
                    + "select(Optional::ofNullable, …), or read without .async(), with iter() and stream().");
        }
        return made;
    }
}
