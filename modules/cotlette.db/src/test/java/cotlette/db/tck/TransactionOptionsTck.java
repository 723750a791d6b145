package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseTimeout;
import cotlette.api.orm.Db;
import cotlette.api.orm.Isolation;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions that are more than that. */
public abstract class TransactionOptionsTck extends DatabaseTck {
    @Test
    void aReadOnlyOneReadsAndRefusesToWrite() {
        Author ursula = author("Ursula");

        assertThat(Db.<Long, RuntimeException>atomic(Atomic.readOnly(), Author.objects::count))
                .isEqualTo(1);
        Throwable refused = catchThrowable(() -> Db.atomic(Atomic.readOnly(), () -> {
            assertThat(statementsOf(() -> assertThatThrownBy(() -> author("Octavia"))))
                    .isEmpty();
            ursula.name = "Ursula K.";
            ursula.save();
        }));

        assertThat(refused).isInstanceOf(OrmException.class).hasMessageContaining("read-only");
        assertThat(Author.objects.get(ursula.id).name).isEqualTo("Ursula");
        ursula.save();
        assertThat(Author.objects.get(ursula.id).name).isEqualTo("Ursula K.");
    }

    @Test
    void aReadOnlyPartOfATransactionRefusesToWriteByItself() {
        Db.atomic(() -> {
            author("Ursula");
            assertThatThrownBy(() -> Db.atomic(Atomic.readOnly(), () -> Db.atomic(() -> author("Imposter"))))
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("read-only");
            author("Octavia");
        });

        assertThat(Author.objects.count()).isEqualTo(2);
    }

    @Test
    void aDurableOneIsTheOutermost() {
        Db.atomic(Atomic.durable(), () -> Db.atomic(() -> author("Ursula")));
        Throwable refused = catchThrowable(() -> Db.atomic(() -> Db.atomic(Atomic.durable(), () -> author("Octavia"))));

        assertThat(refused).isInstanceOf(OrmException.class).hasMessageContaining("Atomic.durable()");
        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void anIsolationIsThatOfTheWholeTransaction(Isolation isolation) {
        Db.atomic(Atomic.isolation(isolation), () -> {
            author("Ursula");
            Db.atomic(Atomic.isolation(isolation), () -> author("Octavia"));
        });

        assertThat(Author.objects.count()).isEqualTo(2);
        assertThatThrownBy(() -> Db.atomic(() -> Db.atomic(Atomic.isolation(isolation), () -> author("Imposter"))))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("ask for it in the outermost");
        Db.atomic(() -> author("Joanna"));
        assertThat(Author.objects.count()).isEqualTo(3);
    }

    @Test
    void oneThatIsLateIsUndone() {
        Throwable late = catchThrowable(() -> Db.atomic(Atomic.timeout(Duration.ofMillis(1)), () -> {
            author("Ursula");
            for (long began = System.nanoTime(); System.nanoTime() - began < 2_000_000; ) {
                Thread.onSpinWait();
            }
        }));

        assertThat(late).isInstanceOf(DatabaseTimeout.class).hasMessageContaining("0.001 s");
        assertThat(Author.objects.count()).isZero();
    }

    @Test
    void anInnerLimitIsOfTheInnerPart() {
        Db.atomic(Atomic.timeout(Duration.ofMinutes(1)), () -> {
            author("Ursula");
            assertThatThrownBy(() -> Db.atomic(Atomic.timeout(Duration.ofNanos(1)), () -> author("Imposter")))
                    .isInstanceOf(DatabaseTimeout.class);
            author("Octavia");
        });

        assertThat(Author.objects.count()).isEqualTo(2);
    }
}
