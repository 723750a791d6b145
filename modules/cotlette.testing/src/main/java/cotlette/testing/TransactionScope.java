package cotlette.testing;

import cotlette.api.application.Application;
import cotlette.api.orm.Databases;
import cotlette.db.SqlDatabase;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/**
 * A test in a transaction of every database, which are all undone at its end.
 *
 * <p>JUnit calls the methods of a test one by one, but a transaction is around all of them and belongs to one thread. So they run, one after
 * the other, on a thread that stays inside of it.
 */
final class TransactionScope implements TestScope {
    /** Empty is the end. */
    private final LinkedBlockingQueue<Optional<Runnable>> methods = new LinkedBlockingQueue<>();

    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final Thread thread;

    TransactionScope(Application application) {
        this.thread = Thread.ofVirtual().name("cotlette-test").start(() -> application.run(() -> live(application)));
    }

    private void live(Application application) {
        try {
            Databases databases = application.service(Databases.class);
            within(application.settings().databases().keySet().stream()
                    .sorted()
                    .map(databases::get)
                    .map(SqlDatabase.class::cast)
                    .iterator());
            ended.complete(true);
        } catch (Throwable failure) {
            ended.completeExceptionally(failure);
        }
    }

    private void within(Iterator<SqlDatabase> databases) throws InterruptedException {
        if (databases.hasNext()) {
            databases.next().<InterruptedException>rehearse(() -> within(databases));
        } else {
            for (var method = methods.take(); method.isPresent(); method = methods.take()) {
                method.get().run();
            }
        }
    }

    @Override
    public <T extends @Nullable Object> T call(Invocation<T> method) throws Throwable {
        CompletableFuture<T> answer = new CompletableFuture<>();
        methods.add(Optional.of(() -> {
            try {
                answer.complete(method.proceed());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        }));
        try {
            // Where the transaction could not begin, or was broken off, no answer would ever come.
            CompletableFuture.anyOf(answer, ended).get();
            return answer.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        } catch (InterruptedException timeout) {
            thread.interrupt();
            throw timeout;
        }
    }

    @Override
    public void end() throws InterruptedException {
        methods.add(Optional.empty());
        thread.join();
    }
}
