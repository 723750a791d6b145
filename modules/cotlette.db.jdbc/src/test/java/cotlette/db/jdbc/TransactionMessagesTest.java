package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.catchThrowable;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.Db;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.GoldenMessage;
import cotlette.db.tck.library.Author;
import org.junit.jupiter.api.Test;

/** What transactions say to who uses them wrongly. */
final class TransactionMessagesTest extends DatabaseTck {
    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite://");
    }

    @Test
    void sayWhatFailedFirst() {
        withEmail("Ursula");
        Throwable refused = catchThrowable(() -> Db.atomic(() -> {
            var _ = catchThrowable(() -> withEmail("Imposter"));
            Author.objects.count();
        }));

        GoldenMessage.check(
                "transaction-broken",
                "A query after a statement that failed, in the same `Db.atomic(…)`",
                refused.getMessage());
    }

    @Test
    void sayThatABlockWasUndoneAlthoughItWentOnToItsEnd() {
        withEmail("Ursula");
        Throwable refused = catchThrowable(() -> Db.atomic(() -> {
            var _ = catchThrowable(() -> withEmail("Imposter"));
        }));

        GoldenMessage.check(
                "transaction-broken-at-end",
                "The end of a `Db.atomic(…)` in which a statement failed and the exception was caught",
                refused.getMessage());
    }

    @Test
    void sayThatNothingIsChanged() {
        Throwable refused = catchThrowable(() -> Db.atomic(Atomic.readOnly(), () -> author("Ursula")));

        GoldenMessage.check(
                "transaction-read-only", "A change inside `Db.atomic(Atomic.readOnly(), …)`", refused.getMessage());
    }

    @Test
    void sayThatSomethingAroundCouldUndoIt() {
        Throwable refused = catchThrowable(() -> Db.atomic(() -> Db.atomic(Atomic.durable(), () -> author("Ursula"))));

        GoldenMessage.check(
                "transaction-durable", "`Atomic.durable()` inside another `Db.atomic(…)`", refused.getMessage());
    }

    @Test
    void sayThatTheTransactionIsKeptAlthoughAHookFailed() {
        Throwable told = catchThrowable(() -> Db.atomic(() -> Db.onCommit(() -> {
            throw new IllegalStateException("no mail today");
        })));

        GoldenMessage.check("transaction-hook", "A hook of `Db.onCommit(…)` that throws", told.getMessage());
    }

    private static void withEmail(String name) {
        Author.objects.create(author -> {
            author.name = name;
            author.email = "ursula@example.com";
        });
    }
}
