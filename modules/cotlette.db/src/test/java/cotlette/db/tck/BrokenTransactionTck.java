package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cotlette.api.orm.BrokenTransaction;
import cotlette.api.orm.Db;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.InvalidModel;
import cotlette.db.tck.library.Author;
import org.junit.jupiter.api.Test;

/** After a statement has failed, a transaction goes nowhere: on each database alike, also on those that would let it. */
public abstract class BrokenTransactionTck extends DatabaseTck {
    @Test
    void runsNothingAfterAStatementThatFailed() {
        withEmail("Ursula");
        Throwable refused = catchThrowable(() -> Db.atomic(() -> {
            author("Octavia");
            Throwable first = catchThrowable(() -> withEmail("Imposter"));
            assertThat(first).isInstanceOf(IntegrityException.class);

            assertThat(statementsOf(() -> assertThatThrownBy(Author.objects::count)
                            .isInstanceOf(BrokenTransaction.class)
                            .hasCause(first)))
                    .isEmpty();
            Author.objects.count();
        }));

        assertThat(refused).isInstanceOf(BrokenTransaction.class);
        assertThat(Author.objects.filter("name", "Octavia").exists()).isFalse();
    }

    @Test
    void isUndoneWhenTheBlockGoesOnToItsEnd() {
        withEmail("Ursula");
        Throwable refused = catchThrowable(() -> Db.atomic(() -> {
            author("Octavia");
            assertThatThrownBy(() -> withEmail("Imposter")).isInstanceOf(IntegrityException.class);
        }));

        assertThat(refused)
                .isInstanceOf(BrokenTransaction.class)
                .hasCauseInstanceOf(IntegrityException.class)
                .hasMessageContaining("was undone");
        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void goesOnAroundASavepointThatHeldTheFailure() {
        withEmail("Ursula");
        Db.atomic(() -> {
            author("Octavia");
            assertThatThrownBy(() -> Db.atomic(() -> withEmail("Imposter"))).isInstanceOf(IntegrityException.class);
            author("Joanna");
        });

        assertThat(Author.objects.count()).isEqualTo(3);
    }

    @Test
    void breaksNothingAroundASavepointThatWentOn() {
        withEmail("Ursula");
        Db.atomic(() -> {
            assertThatThrownBy(() -> Db.atomic(() -> {
                        assertThatThrownBy(() -> withEmail("Imposter")).isInstanceOf(IntegrityException.class);
                    }))
                    .isInstanceOf(BrokenTransaction.class);
            author("Joanna");
        });

        assertThat(Author.objects.count()).isEqualTo(2);
    }

    @Test
    void isNotBrokenByWhatTheDatabaseNeverSaw() {
        Db.atomic(() -> {
            assertThatThrownBy(() -> author("x".repeat(41))).isInstanceOf(InvalidModel.class);
            author("Ursula");
        });

        assertThat(Author.objects.count()).isEqualTo(1);
    }

    private static void withEmail(String name) {
        Author.objects.create(author -> {
            author.name = name;
            author.email = "ursula@example.com";
        });
    }
}
