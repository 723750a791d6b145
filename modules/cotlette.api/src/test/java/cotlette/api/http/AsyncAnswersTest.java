package cotlette.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import java.io.FileNotFoundException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class AsyncAnswersTest {
    private static final String VIEW = "BookViews.show";

    @Test
    void waitForWhatAnotherThreadCompletes() throws Exception {
        CompletableFuture<String> stage = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> stage.complete("Kindred"));

        assertThat(AsyncAnswers.await(stage, VIEW)).isEqualTo("Kindred");
    }

    @Test
    void throwWhatAStageFailedWith() {
        FileNotFoundException missing = new FileNotFoundException("cover.png");
        CompletionStage<String> derived =
                CompletableFuture.<String>failedStage(missing).thenApply(String::strip);

        assertThatThrownBy(() -> AsyncAnswers.await(derived, VIEW)).isSameAs(missing);
        assertThatThrownBy(() -> AsyncAnswers.await(
                        CompletableFuture.failedStage(new CompletionException(new ExecutionException(missing))), VIEW))
                .isSameAs(missing);
        assertThatThrownBy(
                        () -> AsyncAnswers.await(CompletableFuture.failedStage(new StackOverflowError("deep")), VIEW))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void cancelAStageWhoseWaitingIsInterrupted() throws Exception {
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CountDownLatch entered = new CountDownLatch(1);
        Thread waiting = Thread.ofVirtual().start(() -> {
            entered.countDown();
            try {
                AsyncAnswers.awaitEnd(stage, VIEW);
            } catch (Exception failure) {
                thrown.complete(failure);
            }
        });
        entered.await();
        waiting.interrupt();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        assertThat(stage).isCancelled();
    }

    @Test
    void takeNothingWhereNothingIsExpected() throws Exception {
        CompletableFuture<Void> stage = CompletableFuture.completedFuture(null);

        AsyncAnswers.awaitEnd(stage, VIEW);

        assertThatThrownBy(() -> AsyncAnswers.await(stage, VIEW))
                .isInstanceOf(CotletteException.class)
                .hasMessage(
                        "The stage that BookViews.show returned was completed with null. Complete it with a value; a view that may"
                                + " find nothing returns CompletionStage<Optional<…>>, and one without an answer"
                                + " CompletionStage<Void>.");
    }

    @Test
    void nameTheViewThatReturnedNull() {
        assertThatThrownBy(() -> AsyncAnswers.await(null, VIEW))
                .hasMessage(
                        "BookViews.show returned null. Return a stage, such as CompletableFuture.completedStage(…).");
        assertThatThrownBy(() -> AsyncAnswers.publisher(null, VIEW))
                .hasMessage(
                        "BookViews.show returned null. Return a publisher; one that completes at once sends an empty array.");
    }
}
