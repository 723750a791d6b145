package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cotlette.api.orm.Db;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits for a transaction to be kept. */
public abstract class CommitHookTck extends DatabaseTck {
    private final List<String> heard = new ArrayList<>();

    @Test
    void runsInOrderAfterTheTransactionWasKept() {
        Db.atomic(() -> {
            Db.onCommit(() -> heard.add("first, of " + Author.objects.count()));
            author("Ursula");
            Db.atomic(() -> Db.onCommit(() -> heard.add("second")));
            Db.onCommit(() -> heard.add("third"));
            assertThat(heard).isEmpty();
        });

        assertThat(heard).containsExactly("first, of 1", "second", "third");
    }

    @Test
    void runsAtOnceOutsideATransaction() {
        Db.onCommit(() -> heard.add("now"));

        assertThat(heard).containsExactly("now");
    }

    @Test
    void isDroppedWithItsTransaction() {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    Db.onCommit(() -> heard.add("never"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        Db.atomic(() -> author("Ursula"));

        assertThat(heard).isEmpty();
    }

    @Test
    void isDroppedWithItsSavepointAlone() {
        Db.atomic(() -> {
            Db.onCommit(() -> heard.add("before"));
            var _ = catchThrowable(() -> Db.atomic(() -> {
                Db.onCommit(() -> heard.add("never"));
                Db.atomic(() -> Db.onCommit(() -> heard.add("never either")));
                throw new IllegalStateException("no");
            }));
            Db.onCommit(() -> heard.add("after"));
        });

        assertThat(heard).containsExactly("before", "after");
    }

    @Test
    void runsOutsideOfTheTransaction() {
        Db.atomic(() -> Db.onCommit(() -> {
            Db.onCommit(() -> heard.add("at once"));
            heard.add("then");
            var _ = catchThrowable(() -> Db.atomic(() -> {
                author("Imposter");
                throw new IllegalStateException("no");
            }));
            Db.atomic(() -> author("Octavia"));
        }));

        assertThat(heard).containsExactly("at once", "then");
        assertThat(Author.objects.get(Author_.name.eq("Octavia")).id).isNotNull();
        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void oneThatThrowsLosesNeitherTheOthersNorTheTransaction() {
        Throwable told = catchThrowable(() -> Db.atomic(() -> {
            author("Ursula");
            Db.onCommit(() -> {
                throw new IllegalStateException("no mail today");
            });
            Db.onCommit(() -> heard.add("the other"));
            Db.onCommit(() -> {
                throw new IllegalStateException("nor tomorrow");
            });
        }));

        assertThat(told).isInstanceOf(OrmException.class).hasRootCauseMessage("no mail today");
        assertThat(told.getSuppressed())
                .singleElement()
                .satisfies(second -> assertThat(second).hasMessage("nor tomorrow"));
        assertThat(heard).containsExactly("the other");
        assertThat(Author.objects.count()).isEqualTo(1);
    }
}
