package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.db.tck.library.Author;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What belongs together is kept together or not at all, in the database and in the objects. */
public abstract class TransactionTck extends DatabaseTck {
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void keepsAllOfIt() {
        Db.atomic(() -> {
            author("Ursula");
            author("Octavia");
        });

        assertThat(names()).containsExactly("Ursula", "Octavia");
    }

    @Test
    void keepsNothingWhenTheWorkThrows() {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    author("Ursula");
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);

        assertThat(names()).isEmpty();
    }

    @Test
    void letsCheckedExceptionsThroughAndReturnsResults() throws IOException {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    author("Ursula");
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
        Author octavia = Db.atomic(() -> author("Octavia"));

        assertThat(names()).containsExactly("Octavia");
        assertThat(octavia.id).isNotNull();
    }

    @Test
    void seesItsOwnChanges() {
        Db.atomic(() -> {
            Author ursula = author("Ursula");
            ursula.name = "Ursula K.";
            ursula.save();

            assertThat(names()).containsExactly("Ursula K.");
            assertThat(Author.objects.get(ursula.id).name).isEqualTo("Ursula K.");
            assertThat(Author.objects.count()).isEqualTo(1);
        });
    }

    @Test
    void undoesOnlyTheInnerPart() {
        Db.atomic(() -> {
            author("Ursula");
            assertThatThrownBy(() -> Db.atomic(() -> {
                        author("Imposter");
                        throw new Stop();
                    }))
                    .isInstanceOf(Stop.class);
            Db.atomic(() -> author("Octavia"));
            assertThat(names()).containsExactly("Ursula", "Octavia");
        });

        assertThat(names()).containsExactly("Ursula", "Octavia");
    }

    @Test
    void undoesWhatAnInnerPartHadKept() {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    Db.atomic(() -> author("Ursula"));
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);

        assertThat(names()).isEmpty();
    }

    @Test
    void nestsDeeply() {
        Db.atomic(() -> {
            author("1");
            undone(() -> {
                author("2");
                Db.atomic(() -> {
                    author("3");
                    undone(() -> author("4"));
                    assertThat(names()).containsExactly("1", "2", "3");
                });
            });
            Db.atomic(() -> author("5"));
        });

        assertThat(names()).containsExactly("1", "5");
    }

    @Test
    void writesAgainWhatWasUndone() {
        Author author = author("Ursula");
        undone(() -> {
            author.name = "Ursula K.";
            author.save();
        });

        assertThat(author.name).isEqualTo("Ursula K.");
        author.save();
        assertThat(Author.objects.get(author.id).name).isEqualTo("Ursula K.");
    }

    @Test
    void takesTheKeyBackFromAnObjectWhoseRowWasUndone() {
        Author author = new Author();
        author.name = "Ursula";
        undone(author::save);

        assertThat(author.id).isNull();
        author("Octavia");
        author.save();
        assertThat(names()).containsExactly("Octavia", "Ursula");
    }

    @Test
    void remembersARowWhoseDeletionWasUndone() {
        Author author = author("Ursula");
        undone(author::delete);
        author.name = "Ursula K.";

        assertThat(statementsOf(author::save)).singleElement().asString().startsWith("UPDATE");
        author.delete();
        assertThat(names()).isEmpty();
    }

    @Test
    void undoesInTheObjectsOnlyWhatTheInnerPartDid() {
        Author author = Db.atomic(() -> {
            Author made = author("Ursula");
            undone(() -> {
                made.name = "Ursula K.";
                made.save();
            });
            assertThat(made.id).isNotNull();
            return made;
        });

        author.save();
        assertThat(Author.objects.get(author.id).name).isEqualTo("Ursula K.");
    }

    @Test
    void undoesManyChangesOfOneObject() {
        Author author = author("0");
        undone(() -> {
            for (int i = 1; i <= 5; i++) {
                author.name = String.valueOf(i);
                author.save();
            }
            author.delete();
            author.save();
        });
        author.name = "0";

        assertThat(statementsOf(author::save)).isEmpty();
        assertThat(names()).containsExactly("0");
    }

    @Test
    void costsNothingAsLongAsNothingIsAsked() {
        assertThat(Db.atomic(() -> Db.atomic(() -> "done"))).isEqualTo("done");
    }

    @Test
    void othersSeeAllOfItOrNothing() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> seen = Db.atomic(() -> {
                author("Ursula");
                Future<Long> counting = threads.submit(() -> application().call(Author.objects::count));
                author("Octavia");
                return counting;
            });

            assertThat(seen.get()).isIn(0L, 2L);
            assertThat(Author.objects.count()).isEqualTo(2);
        }
    }

    private List<String> names() {
        return Author.objects.orderBy("id").execute().stream()
                .map(author -> author.name)
                .toList();
    }

    private static void undone(Runnable work) {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    work.run();
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);
    }
}
