package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.OrmException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.library.Author;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** Code that goes on where the driver has completed a stage. */
final class DriverThreadTest extends DatabaseTck {
    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(OpenDatabase.postgresql());
    }

    @Test
    void isRefusedToWait() {
        author("Ursula");
        CompletableFuture<Long> counted = new CompletableFuture<>();

        Author.objects.all().async().stream().subscribe(new CountsAtTheFirst(counted));

        assertThatThrownBy(counted::join)
                .cause()
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith("This thread (cotlette-default-nio-")
                .hasMessageContaining("Add .async() to this call");
    }

    @Test
    void mayAskAndGoOn() {
        author("Ursula");

        assertThat(Author.objects
                        .async()
                        .count()
                        .thenCompose(_ -> Author.objects.async().count())
                        .toCompletableFuture()
                        .join())
                .isOne();
    }

    /** Waits for an answer where the driver hands out rows, which is always one of its own threads. */
    private record CountsAtTheFirst(CompletableFuture<Long> counted) implements Flow.Subscriber<Author> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Author author) {
            try {
                counted.complete(Author.objects.count());
            } catch (OrmException refused) {
                counted.completeExceptionally(refused);
            }
        }

        @Override
        public void onError(Throwable failure) {
            counted.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            counted.completeExceptionally(new AssertionError("there was no author"));
        }
    }
}
