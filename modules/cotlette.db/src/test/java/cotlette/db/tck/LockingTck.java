package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.api.orm.GotOrCreated;
import cotlette.api.orm.MultipleObjectsReturned;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.RowLock;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several who change the same rows at the same time lose nothing and make nothing twice. */
public abstract class LockingTck extends DatabaseTck {
    @Test
    void isRefusedForValuesWithoutATransaction() {
        assertThatThrownBy(() -> Author.objects
                        .all()
                        .selectForUpdate()
                        .select(Author_.name)
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Do it inside Db.atomic(…)");
    }

    @Test
    void staysWhereQuerySetsArePutTogether() {
        QuerySet<Author> named = Author.objects.filter(Author_.name.eq("Octavia"));
        QuerySet<Author> known = Author.objects.filter(Author_.email.isNotNull());

        assertThat(named.selectForUpdate().union(known.selectForUpdate()).tree().lock())
                .contains(RowLock.WAIT);
        assertThatThrownBy(() -> named.selectForUpdate().except(known))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Call selectForUpdate(…) on the result");
    }

    @Test
    void getsOrCreates() {
        GotOrCreated<Author> first =
                Author.objects.getOrCreate(Author_.email.eq("u@example.com"), author -> author.name = "Ursula");
        GotOrCreated<Author> second =
                Author.objects.getOrCreate(Author_.email.eq("u@example.com"), author -> author.name = "Other");

        assertThat(first.created()).isTrue();
        assertThat(first.object().email).isEqualTo("u@example.com");
        assertThat(second.created()).isFalse();
        assertThat(second.object()).isEqualTo(first.object());
        assertThat(second.object().name).isEqualTo("Ursula");
    }

    @Test
    void updatesOrCreates() {
        assertThat(Author.objects
                        .updateOrCreate(Author_.email.eq("u@example.com"), author -> author.name = "U")
                        .created())
                .isTrue();
        assertThat(Author.objects
                        .updateOrCreate(Author_.email.eq("u@example.com"), author -> author.name = "V")
                        .created())
                .isFalse();
        assertThat(Author.objects.get(Author_.email.eq("u@example.com")).name).isEqualTo("V");
    }

    @Test
    void refusesToChooseAmongSeveral() {
        author("Ursula");
        author("Ursula");

        assertThatThrownBy(() -> Author.objects.getOrCreate(Author_.name.eq("Ursula"), author -> {}))
                .isInstanceOf(MultipleObjectsReturned.class);
    }

    @Test
    void manyWhoGetOrCreateMakeOneRow() throws Exception {
        inParallel(
                20, () -> Author.objects.getOrCreate(Author_.email.eq("u@example.com"), author -> author.name = "U"));

        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void manyWhoAddByExpressionLoseNothing() throws Exception {
        Book book = book("Dawn", 0, author("Octavia"));

        inParallel(100, () -> Book.objects.filter(Book_.id.eq(book.id)).update(Book_.pages.set(Book_.pages.plus(1))));

        assertThat(Book.objects.get(book.id).pages).isEqualTo(100);
    }

    @Test
    void whoLocksARowReadsWhatTheOthersHaveWritten() throws Exception {
        Book book = book("Dawn", 0, author("Octavia"));

        inParallel(
                10,
                () -> Db.atomic(() -> {
                    Book locked = Book.objects
                            .filter(Book_.id.eq(book.id))
                            .selectForUpdate()
                            .get();
                    locked.pages++;
                    locked.save();
                }));

        assertThat(Book.objects.get(book.id).pages).isEqualTo(10);
    }

    @Test
    void leavesOutWhatOthersHaveLocked() {
        Book book = book("Dawn", 0, author("Octavia"));

        Db.atomic(() -> assertThat(
                        Book.objects.all().selectForUpdate(RowLock.SKIP_LOCKED).execute())
                .containsExactly(book));
    }

    @Test
    void locksOnlyWithinATransaction() {
        assertThatThrownBy(
                        () -> Book.objects.all().selectForUpdate(RowLock.NOWAIT).execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Do it inside Db.atomic(…)");
        assertThatThrownBy(
                        () -> Book.objects.all().selectForUpdate(RowLock.NOWAIT).iter())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Do it inside Db.atomic(…)");
    }

    /** Work of one of several. */
    private interface Work {
        void run();
    }

    private void inParallel(int threads, Work work) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(executor.submit(() -> application().run(work::run)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }
}
