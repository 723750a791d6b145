package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.AsyncTransaction;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.BrokenTransaction;
import cotlette.api.orm.DatabaseTimeout;
import cotlette.api.orm.Db;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Transactions whose statements are not waited for. */
public abstract class AsyncTransactionTck extends DatabaseTck {
    @Test
    void keepsWhatWasDoneWhenItsStageEnds() {
        Author author = answer(Db.async()
                .atomic(tx -> named(tx, "Ursula").thenCompose(made -> {
                    made.email = "ursula@example.org";
                    return made.async(tx).save().thenApply(_ -> made);
                })));

        assertThat(Author.objects.get(author.id).email).isEqualTo("ursula@example.org");
    }

    @Test
    void undoesAllWhenItsStageFails() {
        AtomicReference<Author> made = new AtomicReference<>();

        CompletionStage<Author> failing = Db.async()
                .atomic(tx -> named(tx, "Ursula").thenApply(author -> {
                    made.set(author);
                    throw new IllegalStateException("changed its mind");
                }));

        assertThatThrownBy(() -> answer(failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("changed its mind");
        assertThat(Author.objects.exists()).isFalse();
        assertThat(made.get().id).isNull();
    }

    @Test
    void undoesAllWhenItsWorkThrows() {
        assertThatThrownBy(() -> answer(Db.async().<Author>atomic(tx -> {
                    var _ = named(tx, "Ursula");
                    throw new IllegalStateException("changed its mind");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void undoesAllWhenItIsCancelled() {
        CompletableFuture<Author> made = new CompletableFuture<>();
        CompletableFuture<Author> pending = Db.async()
                .atomic(tx -> named(tx, "Ursula").thenCompose(author -> {
                    made.complete(author);
                    return new CompletableFuture<Author>();
                }))
                .toCompletableFuture();
        made.join();

        pending.cancel(true);

        assertThatThrownBy(pending::join).isInstanceOf(CancellationException.class);
        // Waits for the connection, or the lock, of the one that was cancelled.
        author("Octavia");
        assertThat(names()).containsExactly("Octavia");
    }

    @Test
    void undoesAllWhenItIsCancelledWhileASavepointIsPending() {
        CompletableFuture<Author> made = new CompletableFuture<>();
        CompletableFuture<Author> pending = Db.async()
                .atomic(tx -> tx.<Author>atomic(inner -> named(inner, "Ursula").thenCompose(author -> {
                            made.complete(author);
                            return new CompletableFuture<Author>();
                        }))
                        .thenApply(author -> author))
                .toCompletableFuture();
        made.join();

        pending.cancel(true);

        author("Octavia");
        assertThat(names()).containsExactly("Octavia");
    }

    @Test
    void keepsTheConnectionForOneAfterTheOther() {
        answer(Db.async().atomic(tx -> {
            List<CompletableFuture<Author>> all = IntStream.range(0, 20)
                    .mapToObj(number -> named(tx, "author " + number).toCompletableFuture())
                    .toList();
            return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
        }));

        assertThat(Author.objects.orderBy("id").select(Author_.name).execute())
                .containsExactlyElementsOf(IntStream.range(0, 20)
                        .mapToObj(number -> "author " + number)
                        .toList());
    }

    @Test
    void waitsForCallsThatItsStageDoesNotWaitFor() {
        answer(Db.async().atomic(tx -> {
            var _ = named(tx, "Ursula");
            return CompletableFuture.completedFuture(true);
        }));

        assertThat(names()).containsExactly("Ursula");
    }

    @Test
    void keepsWhatIsAroundASavepointThatFails() {
        answer(Db.async()
                .atomic(tx -> named(tx, "Ursula")
                        .thenCompose(_ ->
                                tx.atomic(inner -> named(inner, "Octavia").<Author>thenApply(_ -> {
                                    throw new IllegalStateException("changed its mind");
                                })))
                        .exceptionally(_ -> new Author())
                        .thenCompose(_ -> named(tx, "Iain"))));

        assertThat(names()).containsExactlyInAnyOrder("Ursula", "Iain");
    }

    @Test
    void goesOnAfterASavepointWithWhatWasCalledMeanwhile() {
        answer(Db.async().atomic(tx -> {
            CompletionStage<Author> inside = tx.atomic(inner ->
                    named(inner, "Ursula").thenCompose(_ -> inner.<Author>atomic(deep -> named(deep, "Octavia"))));
            return inside.thenCombine(named(tx, "Iain"), (_, last) -> last);
        }));

        assertThat(Author.objects.orderBy("id").select(Author_.name).execute())
                .containsExactly("Ursula", "Octavia", "Iain");
    }

    @Test
    void tellsWhatTheDatabaseRefuses() {
        assertThatThrownBy(() -> answer(Db.async().atomic(tx -> {
                    var _ = mailed(tx, "ursula@example.org");
                    return mailed(tx, "ursula@example.org");
                })))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("another one has the same email");
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void isUndoneWhenARefusalIsPassedOver() {
        assertThatThrownBy(() -> answer(Db.async()
                        .atomic(tx -> mailed(tx, "ursula@example.org")
                                .thenCompose(_ -> mailed(tx, "ursula@example.org"))
                                .exceptionally(_ -> new Author()))))
                .isInstanceOf(BrokenTransaction.class);
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void endsWhenItsTimeIsUp() {
        Atomic brief = Atomic.timeout(Duration.ofMillis(300));

        assertThatThrownBy(() -> answer(Db.async()
                        .atomic(brief, tx -> named(tx, "Ursula").thenCompose(_ -> new CompletableFuture<Author>()))))
                .isInstanceOf(DatabaseTimeout.class)
                .hasMessageContaining("0.3 s");
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void runsHooksWhenItIsKeptAndOnlyThen() {
        List<String> heard = new ArrayList<>();

        answer(Db.async().atomic(tx -> {
            tx.onCommit(() -> heard.add("kept, with " + Author.objects.count()));
            return named(tx, "Ursula");
        }));
        assertThatThrownBy(() -> answer(Db.async().atomic(tx -> {
                    tx.onCommit(() -> heard.add("undone"));
                    return CompletableFuture.failedFuture(new IllegalStateException());
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard).containsExactly("kept, with 1");
    }

    @Test
    void letsCodeThatWaitsBelongToIt() {
        assertThatThrownBy(() -> answer(Db.async()
                        .atomic(tx -> tx.supply(() -> author("Ursula"))
                                .thenCompose(_ -> tx.supply(() -> {
                                    assertThat(names()).containsExactly("Ursula");
                                    throw new IllegalStateException("changed its mind");
                                })))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void streamsWhatItHasDone() {
        List<String> streamed = answer(Db.async()
                .atomic(tx -> tx.supply(() -> {
                            IntStream.range(0, 600).forEach(number -> author("author " + number));
                            return true;
                        })
                        .thenCompose(_ -> tx.supply(Author.objects::count))
                        .thenApply(
                                _ -> Received.of(Author.objects.orderBy("id").async(tx).stream(), 50).objects().stream()
                                        .map(author -> author.name)
                                        .toList())));

        assertThat(streamed).hasSize(600).startsWith("author 0", "author 1").endsWith("author 599");
    }

    @Test
    void streamsStatementsOfItsOwn() {
        List<String> streamed = answer(Db.async()
                .atomic(tx -> named(tx, "Ursula")
                        .thenCompose(_ -> Received.of(
                                        Db.query("SELECT \"name\" FROM \"library_author\"")
                                                .select(String.class)
                                                .async(tx)
                                                .stream(),
                                        50)
                                .later())));

        assertThat(streamed).containsExactly("Ursula");
    }

    @Test
    void asksAndChangesAsWithoutATransaction() {
        answer(Db.async()
                .atomic(tx -> mailed(tx, "ursula@example.org")
                        .thenCompose(_ -> Author.objects
                                .async(tx)
                                .getOrCreate(Author_.email.eq("octavia@example.org"), made -> made.name = "Octavia"))
                        .thenCompose(_ -> Author.objects
                                .filter("name", "Octavia")
                                .async(tx)
                                .update(Author_.name.set("O.")))
                        .thenCompose(_ -> Author.objects
                                .filter("name", "Ursula")
                                .async(tx)
                                .exists())
                        .thenAccept(found -> assertThat(found).isTrue())
                        .thenCompose(_ -> Author.objects
                                .orderBy("name")
                                .select(Author_.name)
                                .async(tx)
                                .execute())
                        .thenAccept(found -> assertThat(found).containsExactly("O.", "Ursula"))
                        .thenCompose(_ -> Db.query("SELECT count(*) FROM \"library_author\"")
                                .select(Long.class)
                                .async(tx)
                                .first())
                        .thenAccept(found -> assertThat(found).contains(2L))));

        assertThat(names()).containsExactlyInAnyOrder("O.", "Ursula");
    }

    @Test
    void refusesCallsThatWouldLeaveIt() {
        assertThatThrownBy(() ->
                        answer(Db.async().atomic(tx -> Author.objects.async().count())))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Hand it over: .async(tx)");
        assertThatThrownBy(() ->
                        answer(Db.async().atomic(tx -> named(tx, "Ursula").thenApply(_ -> Author.objects.count()))))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Hand the transaction over: .async(tx)");
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void refusesCallsThatWouldWaitForThemselves() {
        assertThatThrownBy(() -> answer(Db.async().atomic(tx -> tx.atomic(inner -> named(tx, "Ursula")))))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Use the inner one");
        assertThatThrownBy(() -> answer(Db.async()
                        .atomic(tx -> tx.supply(
                                () -> named(tx, "Ursula").toCompletableFuture().join()))))
                .hasStackTraceContaining("Leave out .async(tx) here");
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void refusesCallsAfterItsEnd() {
        AtomicReference<AsyncTransaction> kept = new AtomicReference<>();
        answer(Db.async().atomic(tx -> {
            kept.set(tx);
            return named(tx, "Ursula");
        }));

        assertThatThrownBy(() -> answer(named(kept.get(), "Octavia")))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("has ended, with the stage that its work returned");
        assertThatThrownBy(() -> kept.get().onCommit(() -> {}))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("has ended");
        assertThat(names()).containsExactly("Ursula");
    }

    @Test
    void refusesWorkWithoutAStage() {
        assertThatThrownBy(() -> answer(Db.async().<Author>atomic(tx -> noStage())))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("returned null instead of a stage");
    }

    @SuppressWarnings("NullAway") // What code without null checks does.
    private static CompletionStage<Author> noStage() {
        return null;
    }

    private static CompletionStage<Author> named(AsyncTransaction tx, String name) {
        return Author.objects.async(tx).create(author -> author.name = name);
    }

    private static CompletionStage<Author> mailed(AsyncTransaction tx, String email) {
        return Author.objects.async(tx).create(author -> {
            author.name = "Ursula";
            author.email = email;
        });
    }

    private static List<String> names() {
        return Author.objects.select(Author_.name).execute();
    }

    private static <V> V answer(CompletionStage<V> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
