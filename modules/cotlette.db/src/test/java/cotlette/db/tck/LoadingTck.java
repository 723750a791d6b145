package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.Db;
import cotlette.api.orm.Fetch;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Loading;
import cotlette.api.orm.NotFetched;
import cotlette.api.orm.Prefetch;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Club;
import cotlette.db.tck.library.ClubSchema;
import cotlette.db.tck.library.Club_;
import cotlette.db.tck.library.Member;
import cotlette.db.tck.library.Member_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a relation costs: one query for all objects of a result, asked for or not. */
public abstract class LoadingTck extends DatabaseTck {
    @Override
    protected List<Operation> further() {
        return ClubSchema.OPERATIONS;
    }

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

        assertThat(statementsOf(() -> assertThat(Db.database().findAll(Author_.TYPE, 0, keys, Loading.LATER))
                        .containsExactly(octavia)))
                .hasSize(2);
    }

    @Test
    void bringsWhatForeignKeysReferToInTheSameQuery() {
        booksOfTwoAuthors();
        List<Book> books = new ArrayList<>();

        assertThat(statementsOf(() -> books.addAll(BOOKS.fetch(Fetch.STRICT)
                        .selectRelated(Book_.author().masterpiece, Book_.shelf)
                        .execute())))
                .singleElement()
                .asString()
                .contains(" JOIN ");
        assertThat(statementsOf(() -> books.forEach(book -> {
                    assertThat(book.author.get().masterpiece.find()).isEmpty();
                    assertThat(book.shelf.find()).isEmpty();
                })))
                .isEmpty();
        assertThat(books.get(0).author.get()).isSameAs(books.get(1).author.get());
        assertThat(books.get(2).author.get().name).isEqualTo("Ursula");
    }

    @Test
    void bringsRelatedObjectsOfRelatedObjectsInTheSameQuery() {
        Author octavia = author("Octavia");
        Book kindred = book("Kindred", 264, octavia);
        octavia.masterpiece.set(kindred);
        octavia.save();
        book("Dawn", 248, octavia);

        List<Book> books =
                BOOKS.selectRelated(Book_.author().masterpiece().author).execute();

        assertThat(statementsOf(() -> assertThat(books.getFirst()
                                .author
                                .get()
                                .masterpiece
                                .get()
                                .author
                                .get()
                                .name)
                        .isEqualTo("Octavia")))
                .isEmpty();
    }

    @Test
    void prefetchesWhatRefersToObjects() {
        booksOfTwoAuthors();
        List<Author> authors = new ArrayList<>();

        assertThat(statementsOf(() -> authors.addAll(Author.objects
                        .orderBy(Author_.name.asc())
                        .prefetchRelated(Book_.author.reverse())
                        .execute())))
                .hasSize(2);
        assertThat(statementsOf(() -> {
                    assertThat(Book_.author.reverse(authors.get(0)).execute())
                            .extracting(book -> book.title)
                            .containsExactlyInAnyOrder("Dawn", "Kindred");
                    assertThat(Book_.author.reverse(authors.get(1)).count()).isEqualTo(1);
                    for (Book book : Book_.author.reverse(authors.get(0))) {
                        assertThat(book.author.get()).isSameAs(authors.get(0));
                    }
                }))
                .isEmpty();
    }

    @Test
    void prefetchesTheFirstOfEachObjectThatFulfilConditions() {
        Author octavia = author("Octavia");
        book("Dawn", 248, octavia);
        book("Kindred", 264, octavia);
        book("Imago", 220, octavia);
        book("Wild Seed", 90, octavia);
        Author ursula = author("Ursula");
        book("The Dispossessed", 341, ursula);

        List<Author> authors = Author.objects
                .orderBy(Author_.name.asc())
                .prefetchRelated(Prefetch.of(Book_.author.reverse())
                        .filter(Book_.pages.gt(100))
                        .orderBy(Book_.pages.desc())
                        .limitPerParent(2))
                .execute();

        assertThat(Book_.author.reverse(authors.get(0)).execute())
                .extracting(book -> book.title)
                .containsExactly("Kindred", "Dawn");
        assertThat(Book_.author.reverse(authors.get(1)).execute())
                .extracting(book -> book.title)
                .containsExactly("The Dispossessed");
    }

    @Test
    void prefetchesOverATableBetweenTwoModels() {
        Club readers = club("Readers");
        Club writers = club("Writers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        Member cleo = member("Cleo");
        readers.guests.add(ada, ben, cleo);
        writers.guests.add(ada);

        List<Club> clubs = new ArrayList<>();
        assertThat(statementsOf(() -> clubs.addAll(Club.objects
                        .orderBy(Club_.name.asc())
                        .prefetchRelated(Prefetch.of(Club_.guests())
                                .filter(Member_.name.ne("Ben"))
                                .orderBy(Member_.name.desc())
                                .limitPerParent(2))
                        .execute())))
                .hasSize(2);
        assertThat(statementsOf(() -> {
                    assertThat(clubs.get(0).guests).containsExactly(cleo, ada);
                    assertThat(clubs.get(1).guests).containsExactly(ada);
                }))
                .isEmpty();
        clubs.get(1).guests.add(ben);
        assertThat(clubs.get(1).guests).containsExactlyInAnyOrder(ada, ben);
    }

    @Test
    void prefetchesRelationsOfPrefetchedObjects() {
        booksOfTwoAuthors();
        Club club = club("Readers");
        club.patron.set(Author.objects.get(Author_.name.eq("Octavia")));
        club.save();
        club("Writers");

        List<Club> clubs = new ArrayList<>();
        assertThat(statementsOf(() -> clubs.addAll(Club.objects
                        .orderBy(Club_.name.asc())
                        .fetch(Fetch.STRICT)
                        .prefetchRelated(
                                Club_.patron,
                                Club_.guests(),
                                Prefetch.of(Club_.patron).prefetchRelated(Book_.author.reverse()))
                        .execute())))
                .hasSize(4);
        assertThat(statementsOf(() -> assertThat(Book_.author
                                .reverse(clubs.getFirst().patron.get())
                                .execute())
                        .hasSize(2)))
                .isEmpty();
    }

    @Test
    void loadsWhatRefersToAllObjectsOfAResultInOneMoreQuery() {
        booksOfTwoAuthors();
        List<Author> authors = Author.objects.orderBy(Author_.name.asc()).execute();
        List<String> titles = new ArrayList<>();

        assertThat(statementsOf(() -> {
                    for (Author author : authors) {
                        for (Book book : Book_.author.reverse(author)) {
                            titles.add(book.title);
                            assertThat(book.author.get()).isSameAs(author);
                        }
                    }
                }))
                .hasSize(1);
        assertThat(titles).containsExactlyInAnyOrder("Dawn", "Kindred", "The Dispossessed");
        assertThat(statementsOf(() ->
                        assertThat(Book_.author.reverse(authors.get(0)).count()).isEqualTo(2)))
                .isEmpty();
    }

    @Test
    void loadsTheOtherSideOfATableForAllObjectsOfAResult() {
        Member ada = member("Ada");
        Member ben = member("Ben");
        club("Readers").guests.add(ada, ben);
        club("Writers").guests.add(ada);
        List<Club> clubs = Club.objects.orderBy(Club_.name.asc()).execute();
        List<Member> members = Member.objects.orderBy(Member_.name.asc()).execute();

        assertThat(statementsOf(() -> {
                    assertThat(clubs.get(0).guests).containsExactlyInAnyOrder(ada, ben);
                    assertThat(clubs.get(1).guests).containsExactly(ada);
                    assertThat(Member_.guestOf().of(members.get(0)).execute()).hasSize(2);
                    assertThat(Member_.guestOf().of(members.get(1)).execute()).containsExactly(clubs.get(0));
                    assertThat(Member_.card().of(members.get(0))).isEmpty();
                    assertThat(Member_.card().of(members.get(1))).isEmpty();
                }))
                .hasSize(3);
    }

    @Test
    void seesWhatWasChangedThroughTheObject() {
        booksOfTwoAuthors();
        club("Readers");
        club("Writers");
        Author octavia = Author.objects.orderBy(Author_.name.asc()).execute().getFirst();
        Club club = Club.objects.orderBy(Club_.name.asc()).execute().getFirst();
        assertThat(Book_.author.reverse(octavia).execute()).hasSize(2);
        assertThat(club.guests).isEmpty();

        Book imago = book("Imago", 220, octavia);
        club.guests.add(member("Ada"));
        assertThat(Book_.author.reverse(octavia).execute()).hasSize(3).contains(imago);
        assertThat(club.guests).hasSize(1);

        imago.delete();
        assertThat(Book_.author.reverse(octavia).execute()).hasSize(2);
    }

    @Test
    void refusesInStrictModeSetsThatWereNotAskedForAndSaysWhere() {
        booksOfTwoAuthors();
        club("Readers");
        club("Writers");
        Author author = Author.objects.all().fetch(Fetch.STRICT).execute().getFirst();
        Club club = Club.objects.all().fetch(Fetch.STRICT).execute().getFirst();

        assertThatThrownBy(() -> Book_.author.reverse(author).execute())
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("Author.book is touched at cotlette.db.tck.LoadingTck.")
                .hasMessageContaining("(LoadingTck.java:")
                .hasMessageContaining("this object and 1 more")
                .hasMessageContaining("Add .prefetchRelated(Book_.author.reverse()) to that query");
        assertThatThrownBy(() -> Author_.patronOf().of(author).count())
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("Add .prefetchRelated(Author_.patronOf()) to that query");
        assertThatThrownBy(() -> club.guests.iterator())
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("Add .prefetchRelated(Club_.guests()) to that query");
        assertThatThrownBy(() -> Author_.patronOf().of(author).exists()).isInstanceOf(NotFetched.class);
    }

    @Test
    void allowsInStrictModeSetsOfOneObjectSetsThatWereAskedForAndQuestionsOfOnesOwn() {
        booksOfTwoAuthors();
        QuerySet<Author> strict = Author.objects.orderBy(Author_.name.asc()).fetch(Fetch.STRICT);

        assertThat(Book_.author.reverse(strict.first().orElseThrow()).execute()).hasSize(2);
        for (Author author : strict.prefetchRelated(Book_.author.reverse())) {
            assertThat(Book_.author.reverse(author).count()).isPositive();
        }
        Author author = strict.execute().getFirst();
        assertThat(Book_.author.reverse(author).filter(Book_.title.eq("Dawn")).count())
                .isEqualTo(1);
        assertThat(Book_.author.reverse(author).orderBy(Book_.title.asc()).first())
                .map(book -> book.title)
                .hasValue("Dawn");
    }

    private static Club club(String name) {
        return Club.objects.create(club -> club.name = name);
    }

    private static Member member(String name) {
        return Member.objects.create(member -> member.name = name);
    }

    private static void booksOfTwoAuthors() {
        Author octavia = author("Octavia");
        book("Dawn", 248, octavia);
        book("Kindred", 264, octavia);
        book("The Dispossessed", 341, author("Ursula"));
    }
}
