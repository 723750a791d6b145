package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.Db;
import cotlette.api.orm.Isolation;
import cotlette.db.tck.library.Author;
import org.junit.jupiter.api.Test;

/** What a transaction sees of others, where several write at a time. */
public abstract class IsolationTck extends DatabaseTck {
    @Test
    void whatWasReadOnceStaysTheSame() {
        author("Ursula");

        Db.atomic(Atomic.isolation(Isolation.REPEATABLE_READ).and(Atomic.readOnly()), () -> {
            assertThat(Author.objects.count()).isEqualTo(1);
            elsewhere("Octavia");
            assertThat(Author.objects.count()).isEqualTo(1);
        });
        assertThat(Author.objects.count()).isEqualTo(2);
    }

    /** The connection that was used last is lent first. */
    @Test
    void connectionsForgetWhatATransactionWasLike() {
        Db.atomic(Atomic.isolation(Isolation.SERIALIZABLE).and(Atomic.readOnly()), () -> {
            assertThat(Author.objects.count()).isZero();
        });

        Db.atomic(() -> {
            author("Ursula");
            elsewhere("Octavia");
            assertThat(Author.objects.count()).isEqualTo(2);
        });
    }

    private void elsewhere(String name) {
        try {
            Thread.ofVirtual()
                    .start(() -> application().run(() -> author(name)))
                    .join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
