package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.application.Application;
import cotlette.api.http.HttpException;
import cotlette.api.orm.Db;
import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.GotOrCreated;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.MultipleObjectsReturned;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers that come later are the same answers. */
public abstract class AsyncTck extends DatabaseTck {
    @Test
    void createsAndFindsByKey() {
        Author saved = answer(Author.objects.async().create(author -> author.name = "Ursula"));

        assertThat(answer(Author.objects.async().get(saved.id)).name).isEqualTo("Ursula");
        assertThat(answer(Author.objects.async().get(Author_.name.eq("Ursula"))))
                .isEqualTo(saved);
        assertThat(answer(Author.objects.async().count())).isEqualTo(1);
    }

    @Test
    void streamsRefuseWhatNeedsMoreThanOneObjectOrATransaction() {
        assertThatThrownBy(() -> Book.objects.all().prefetchRelated(Book_.author).async().stream())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Use selectRelated(…), or stream() and iter()");
        assertThatThrownBy(() -> Book.objects.all().selectForUpdate().async().stream())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Read the rows inside Db.atomic(…)");
    }

    @Test
    void savesChangesAndDeletes() {
        Author author = author("Ursula");
        author.name = "Ursula K.";
        answer(author.async().save());
        assertThat(Author.objects.get(author.id).name).isEqualTo("Ursula K.");

        answer(author.async().delete());
        assertThat(Author.objects.count()).isZero();
    }

    @Test
    void answersQuerySets() {
        author("Octavia");
        author("Ursula");

        assertThat(answer(Author.objects.orderBy("-name").async().execute()))
                .extracting(author -> author.name)
                .containsExactly("Ursula", "Octavia");
        assertThat(answer(Author.objects.orderBy("name").async().first()))
                .hasValueSatisfying(author -> assertThat(author.name).isEqualTo("Octavia"));
        assertThat(answer(Author.objects.filter("name", "Ursula").async().exists()))
                .isTrue();
        assertThat(answer(Author.objects.filter("name", "Iain").async().exists()))
                .isFalse();
        assertThat(answer(Author.objects.filter("name", "Ursula").async().get()).name)
                .isEqualTo("Ursula");
    }

    @Test
    void answersQuerySetsOfOneAndChangesRows() {
        author("Octavia");
        author("Ursula");

        assertThat(answer(Author.objects.orderBy("name").async().last()))
                .hasValueSatisfying(author -> assertThat(author.name).isEqualTo("Ursula"));
        assertThat(answer(Author.objects.filter("name", "Ursula").async().getOr404()).name)
                .isEqualTo("Ursula");
        assertFails(Author.objects.filter("name", "Iain").async().getOr404(), HttpException.class, "no such Author");
        assertThat(answer(Author.objects.filter("name", "Ursula").async().count()))
                .isEqualTo(1);
        assertThat(answer(Author.objects
                        .filter("name", "Ursula")
                        .async()
                        .update(Author_.email.set("ursula@example.org"))))
                .isEqualTo(1);
        assertThat(answer(
                        Author.objects.filter(Author_.email.isNotNull()).async().delete()))
                .isEqualTo(1);
        assertThat(Author.objects.all().get().name).isEqualTo("Octavia");
    }

    @Test
    void answersManagers() {
        author("Octavia");
        author("Ursula");

        assertThat(answer(Author.objects.async().first())).isPresent();
        assertThat(answer(Author.objects.async().last())).isPresent();
        assertThat(answer(Author.objects.async().exists())).isTrue();
        assertThat(answer(Author.objects.async().aggregate(Author_.name.max()))).contains("Ursula");
        GotOrCreated<Author> made = answer(Author.objects
                .async()
                .updateOrCreate(Author_.email.eq("iain@example.org"), author -> author.name = "Iain"));
        assertThat(made.created()).isTrue();
        assertThat(answer(Author.objects
                                .async()
                                .getOrCreate(Author_.email.eq("iain@example.org"), author -> author.name = "Another"))
                        .object())
                .isEqualTo(made.object());
    }

    @Test
    void answersWhatQuerySetsPickAndCompute() {
        Author octavia = author("Octavia");
        author("Ursula");
        var byName = Author.objects.orderBy("name").async();

        assertThat(answer(byName.item(1)).name).isEqualTo("Ursula");
        assertFails(byName.item(2), DoesNotExist.class, "at position 2");
        assertThat(answer(Author.objects.all().async().inBulk(List.of(octavia.id, 4711L))))
                .containsExactly(Map.entry(octavia.id, octavia));
        assertThat(answer(byName.aggregate(Author_.name.min()))).contains("Octavia");
        assertThat(answer(Author.objects.select(Author_.name).async().exists())).isTrue();
    }

    @Test
    void answersSelections() {
        author("Octavia");
        author("Ursula");
        var names = Author.objects.orderBy("name").select(Author_.name).async();

        assertThat(answer(names.first())).contains("Octavia");
        assertThat(answer(names.count())).isEqualTo(2);
        assertThat(answer(Author.objects
                        .filter("name", "Ursula")
                        .select(Author_.name)
                        .async()
                        .get()))
                .isEqualTo("Ursula");
        assertFails(names.get(), MultipleObjectsReturned.class, "More than one");
        assertThat(answer(Author.objects.select(Author_.email).async().first())).isEmpty();
        assertThat(answer(Author.objects
                        .filter("name", "Iain")
                        .select(Author_.name)
                        .async()
                        .first()))
                .isEmpty();
    }

    @Test
    void failsTheStageAndNotTheCall() {
        author("Octavia");
        author("Ursula");

        assertFails(Author.objects.async().get(4711L), DoesNotExist.class, "4711");
        assertFails(Author.objects.async().getOr404(4711L), HttpException.class, "4711");
        assertFails(Author.objects.filter("name", "Iain").async().get(), DoesNotExist.class, "No Author");
        assertFails(Author.objects.all().async().get(), MultipleObjectsReturned.class, "More than one");
        assertFails(new Author().async().save(), InvalidModel.class, "Author.name");
        assertFails(new Author().async().delete(), OrmException.class, "never saved");
        assertFails(Author.objects.async().get("four"), OrmException.class, "Long");
    }

    @Test
    void speaksOfModelsWhenTheDatabaseRefuses() {
        Author.objects.create(author -> {
            author.name = "Ursula";
            author.email = "ursula@example.org";
        });

        assertFails(
                Author.objects.async().create(author -> {
                    author.name = "Another";
                    author.email = "ursula@example.org";
                }),
                IntegrityException.class,
                "Author cannot be saved: another one has the same email");
    }

    @Test
    void runsWhatFollowsInTheScopeOfTheApplication() {
        Author author = author("Ursula");

        CompletionStage<Application> scope =
                Author.objects.async().get(author.id).thenApply(_ -> Application.current());

        assertThat(answer(scope).settings()).isSameAs(application().settings());
    }

    @Test
    void chainsWithoutWaiting() {
        CompletionStage<Book> book = Author.objects
                .async()
                .create(author -> author.name = "Octavia")
                .thenCompose(author -> Book.objects.async().create(made -> {
                    made.title = "Kindred";
                    made.pages = 264;
                    made.author.set(author);
                }));

        assertThat(answer(book.thenCompose(made -> Book.objects.async().get(made.id))).title)
                .isEqualTo("Kindred");
    }

    @Test
    void answersManyAtOnce() {
        author("Octavia");

        List<CompletableFuture<Long>> counts = IntStream.range(0, 200)
                .mapToObj(_ -> Author.objects.async().count().toCompletableFuture())
                .toList();

        assertThat(counts).allSatisfy(count -> assertThat(count.join()).isEqualTo(1));
    }

    @Test
    void refusesToLeaveATransaction() {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    author("Ursula").async().save();
                }))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Leave out .async() here");
        assertThat(Author.objects.count()).isZero();
    }

    @Test
    void streamsEveryObjectInOrder() {
        Db.atomic(() -> IntStream.range(0, 1_000).forEach(number -> author("author " + number)));

        Received<Author> received = Received.of(Author.objects.orderBy("id").async().stream(), 7);

        assertThat(received.objects())
                .extracting(author -> author.name)
                .containsExactlyElementsOf(IntStream.range(0, 1_000)
                        .mapToObj(number -> "author " + number)
                        .toList());
    }

    @Test
    void streamsNothingToTheEnd() {
        assertThat(Received.of(Author.objects.all().async().stream(), 1).objects())
                .isEmpty();
    }

    @Test
    void streamsToEachSubscriberAnew() {
        var stream = Author.objects.all().async().stream();
        assertThat(Received.of(stream, 10).objects()).isEmpty();
        author("Ursula");

        assertThat(Received.of(stream, 10).objects()).hasSize(1);
    }

    @Test
    void givesTheConnectionBackWhenASubscriberCancels() {
        Db.atomic(() -> IntStream.range(0, 1_000).forEach(number -> author("author " + number)));

        for (int i = 0; i < 50; i++) {
            assertThat(Received.first(10, Author.objects.orderBy("id").async().stream())
                            .objects())
                    .hasSize(10);
        }

        assertThat(Author.objects.count()).isEqualTo(1_000);
    }

    @Test
    void tellsASubscriberWhatTheDatabaseRefuses() {
        sql("DROP TABLE \"library_loan\"");

        assertThatThrownBy(() ->
                        Received.of(Loan.objects.all().async().stream(), 10).objects())
                .hasMessageContaining("library_loan")
                .hasMessageContaining("cotlette migrate");
    }

    private static <V> V answer(CompletionStage<V> stage) {
        return stage.toCompletableFuture().join();
    }

    private static void assertFails(CompletionStage<?> stage, Class<? extends Throwable> type, String message) {
        assertThatThrownBy(stage.toCompletableFuture()::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(type)
                .hasMessageContaining(message);
    }
}
