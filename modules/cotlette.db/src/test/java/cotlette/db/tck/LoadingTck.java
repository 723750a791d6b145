package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.api.orm.Fetch;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Loading;
import cotlette.api.orm.NotFetched;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a relation costs: one query for all objects of a result, asked for or not. */
public abstract class LoadingTck extends DatabaseTck {
    private static final QuerySet<Book> BOOKS = Book.objects.orderBy(Book_.title.asc());

    @Test
    void loadsWhatAllObjectsOfAResultReferToInOneMoreQuery() {
        booksOfTwoAuthors();
        List<String> names = new ArrayList<>();

        assertThat(statementsOf(() -> BOOKS.execute().forEach(book -> names.add(book.author.get().name))))
                .hasSize(2);
        assertThat(names).containsExactly("Octavia", "Octavia", "Ursula");
    }

    @Test
    void givesEachRelatedObjectOnce() {
        booksOfTwoAuthors();
        List<Book> books = BOOKS.execute();

        assertThat(books.get(0).author.get()).isSameAs(books.get(1).author.get());
        assertThat(books.get(2).author.get()).isNotEqualTo(books.get(0).author.get());
    }

    @Test
    void loadsWhatRelatedObjectsReferToInOneQueryForAllOfThem() {
        booksOfTwoAuthors();
        for (Author author : Author.objects.all()) {
            author.masterpiece.set(Book_.author.reverse(author).first().orElseThrow());
            author.save();
        }

        assertThat(statementsOf(() -> {
                    for (Book book : BOOKS.execute()) {
                        assertThat(book.author.get().masterpiece.get().author.get())
                                .isEqualTo(book.author.get());
                    }
                }))
                .hasSize(4);
    }

    @Test
    void asksNothingForReferencesToNothing() {
        booksOfTwoAuthors();
        List<Book> books = BOOKS.execute();

        assertThat(statementsOf(() ->
                        books.forEach(book -> assertThat(book.shelf.find()).isEmpty())))
                .isEmpty();
    }

    @Test
    void asksForAnObjectThatCameAloneOnly() {
        booksOfTwoAuthors();
        Book kindred = Book.objects.get(Book_.title.eq("Kindred"));

        assertThat(statementsOf(kindred.author::get)).singleElement().asString().doesNotContain(" IN ");
    }

    @Test
    void leavesAReferenceAloneThatWasChangedMeanwhile() {
        booksOfTwoAuthors();
        Author neil = author("Neil");
        List<Book> books = BOOKS.execute();
        books.get(0).author.set(neil);
        books.get(1).author = ForeignKey.ofId(neil.id);
        books.get(1).save();

        assertThat(books.get(2).author.get().name).isEqualTo("Ursula");
        assertThat(books.get(0).author.get()).isSameAs(neil);
        assertThat(books.get(1).author.get()).isEqualTo(neil);
    }

    @Test
    void loadsOnceForThreadsThatHaveAnObjectEach() {
        booksOfTwoAuthors();
        List<Book> books = BOOKS.execute();

        assertThat(statementsOf(() -> {
                    CompletableFuture<?>[] threads = books.stream()
                            .map(book -> CompletableFuture.runAsync(
                                    () -> application().run(book.author::get),
                                    work -> Thread.ofVirtual().start(work)))
                            .toArray(CompletableFuture<?>[]::new);
                    CompletableFuture.allOf(threads).join();
                }))
                .hasSize(1);
    }

    @Test
    void loadsWhatWasAskedForTogetherWithTheObjects() {
        booksOfTwoAuthors();
        List<Book> books = new ArrayList<>();

        assertThat(statementsOf(() -> books.addAll(
                        BOOKS.prefetchRelated(Book_.author, Book_.shelf).execute())))
                .hasSize(2);
        assertThat(statementsOf(() -> books.forEach(book -> book.author.get()))).isEmpty();
        assertThat(books.get(0).author.get()).isSameAs(books.get(1).author.get());
    }

    @Test
    void refusesInStrictModeWhatWasNotAskedForAndSaysWhere() {
        booksOfTwoAuthors();
        List<Book> books = BOOKS.fetch(Fetch.STRICT).execute();

        assertThatThrownBy(() -> books.getFirst().author.get())
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("Book.author is touched at cotlette.db.tck.LoadingTck.")
                .hasMessageContaining("(LoadingTck.java:")
                .hasMessageContaining("this object and 2 more")
                .hasMessageContaining("Add .prefetchRelated(Book_.author) to that query");
    }

    @Test
    void allowsInStrictModeWhatWasAskedFor() {
        booksOfTwoAuthors();

        assertThatCode(() -> BOOKS.fetch(Fetch.STRICT)
                        .prefetchRelated(Book_.author)
                        .execute()
                        .forEach(book -> book.author.get()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesInStrictModeWhatPrefetchedObjectsReferTo() {
        booksOfTwoAuthors();
        Author author = Author.objects.all().first().orElseThrow();
        author.masterpiece.set(BOOKS.first().orElseThrow());
        author.save();
        Book book = BOOKS.fetch(Fetch.STRICT)
                .prefetchRelated(Book_.author)
                .execute()
                .getFirst();

        assertThatThrownBy(book.author.get().masterpiece::get).isInstanceOf(NotFetched.class);
    }

    @Test
    void allowsInStrictModeWhatAnObjectThatCameAloneRefersTo() {
        booksOfTwoAuthors();
        QuerySet<Book> strict = BOOKS.fetch(Fetch.STRICT);

        assertThat(strict.first().orElseThrow().author.get().name).isEqualTo("Octavia");
        assertThat(strict.filter(Book_.pages.eq(264)).get().author.get().name).isEqualTo("Octavia");
    }

    @Test
    void findsMoreObjectsByKeyThanAStatementTakesValues() {
        Author octavia = author("Octavia");
        int most = database().backend().dialect().maximumBinds();
        List<Long> keys =
                LongStream.range(octavia.id, octavia.id + most + 1).boxed().toList();

        assertThat(statementsOf(() -> assertThat(Db.database().findAll(Author_.TYPE, keys, Loading.LATER))
                        .containsExactly(octavia)))
                .hasSize(2);
    }

    private static void booksOfTwoAuthors() {
        Author octavia = author("Octavia");
        book("Dawn", 248, octavia);
        book("Kindred", 264, octavia);
        book("The Dispossessed", 341, author("Ursula"));
    }
}
