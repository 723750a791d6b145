package cotlette.db;

import cotlette.api.application.Application;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a virtual thread wait for an answer, in the scope of the application. */
final class AnswerThread {
    private final Application application;

    AnswerThread(Application application) {
        this.application = application;
    }

    /** A statement that has begun runs to its end, also when its stage is cancelled. */
    <V extends @Nullable Object> CompletionStage<V> start(Supplier<V> work) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        Thread.ofVirtual()
                .name("cotlette-async")
                .start(() -> application.run(() -> {
                    if (answer.isDone()) {
                        return;
                    }
                    try {
                        answer.complete(work.get());
                    } catch (Throwable failure) {
                        answer.completeExceptionally(failure);
                    }
                }));
        return answer;
    }
}
