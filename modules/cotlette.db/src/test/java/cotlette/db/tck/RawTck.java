package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.RawQuery;
import cotlette.api.orm.RowIterator;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Shelf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL of an application's own, whose values are bound. */
public abstract class RawTck extends DatabaseTck {
    private static final int MORE_THAN_CONNECTIONS = 20;

    private Author octavia;
    private Book dawn;
    private Book kindred;

    @BeforeEach
    void fillTheLibrary() {
        octavia = author("Octavia");
        dawn = book("Dawn", 248, octavia);
        kindred = book("Kindred", 264, octavia);
    }

    @Test
    void readsObjects() {
        RawQuery<Book> longOnes =
                Book.objects.raw("SELECT b.* FROM \"library_book\" b WHERE b.\"pages\" > ? ORDER BY b.\"title\"", 240);

        assertThat(longOnes.execute()).containsExactly(dawn, kindred);
        assertThat(longOnes).containsExactly(dawn, kindred);
        assertThat(longOnes.first()).contains(dawn);
        Book read = longOnes.execute().getLast();
        assertThat(read.toMap()).isEqualTo(kindred.toMap());
        assertThat(read.author.get().name).isEqualTo("Octavia");
        assertThat(statementsOf(read::save)).isEmpty();
        assertThat(longOnes.async().execute().toCompletableFuture().join()).containsExactly(dawn, kindred);
        assertThat(longOnes.async().first().toCompletableFuture().join()).contains(dawn);
    }

    @Test
    void findsColumnsByTheirNames() {
        Shelf.objects.create(shelf -> {
            shelf.code = "A1";
            shelf.floor = 3;
        });

        assertThat(Shelf.objects
                        .raw("SELECT \"storey\", \"code\" FROM \"library_shelves\"")
                        .first())
                .hasValueSatisfying(shelf -> {
                    assertThat(shelf.code).isEqualTo("A1");
                    assertThat(shelf.floor).isEqualTo(3);
                });
        assertThatThrownBy(() -> Author.objects
                        .raw("SELECT \"id\", \"name\" FROM \"library_author\"")
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("lacks columns of Author: email, masterpiece_id");
        assertThatThrownBy(() -> Shelf.objects
                        .raw("SELECT \"storey\", \"code\", 1 AS \"more\" FROM \"library_shelves\"")
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("a column 'more', and Shelf has no field for it");
        assertThatThrownBy(() -> Shelf.objects
                        .raw("SELECT \"storey\", \"code\", \"code\" FROM \"library_shelves\"")
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("two columns 'code'");
    }

    @Test
    void readsRecords() {
        record Line(String title, int pages, Integer rating) {}

        assertThat(Db.query("SELECT \"title\", \"pages\", \"rating\" FROM \"library_book\" WHERE \"title\" = ?", "Dawn")
                        .select(Line::new, String.class, Integer.class, Integer.class)
                        .execute())
                .containsExactly(new Line("Dawn", 248, null));
        assertThat(Db.query("SELECT count(*) FROM \"library_book\"")
                        .select(Long.class)
                        .first())
                .contains(2L);
        assertThat(Db.database()
                        .query("SELECT \"rating\" FROM \"library_book\"")
                        .select(Integer.class))
                .containsExactly(null, null);
        assertThat(Db.query("SELECT \"added\" FROM \"library_book\" WHERE \"id\" = ?", dawn.id)
                        .select(Instant.class)
                        .async()
                        .execute()
                        .toCompletableFuture()
                        .join())
                .containsExactly(dawn.added);
        assertThatThrownBy(() -> Db.query("SELECT \"id\", \"title\" FROM \"library_book\"")
                        .select(Long.class)
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("returns 2 columns, which are id, title, and 1 are wanted");
    }

    @Test
    void readsOneAfterTheOtherAndGivesTheConnectionBack() {
        RawQuery<Book> books = Book.objects.raw("SELECT * FROM \"library_book\" ORDER BY \"title\"");
        RawQuery<String> titles = Db.query("SELECT \"title\" FROM \"library_book\" WHERE \"pages\" > ?", 1)
                .select(String.class);

        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            try (RowIterator<Book> rows = books.iter()) {
                assertThat(rows.next()).isEqualTo(dawn);
            }
            try (Stream<String> rows = titles.stream()) {
                assertThat(rows.findFirst()).isPresent();
            }
            assertThatThrownBy(() -> titles.stream().forEach(title -> {
                        throw new IllegalStateException(title);
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        List<Book> gone = new ArrayList<>();
        for (Book book : books) {
            gone.add(book);
        }
        assertThat(gone).containsExactly(dawn, kindred);
        try (RowIterator<Book> rows = books.iter()) {
            assertThat(rows).toIterable().containsExactly(dawn, kindred);
        }
        assertThat(titles.stream()).containsExactlyInAnyOrder("Dawn", "Kindred");
        assertThat(Db.query("SELECT \"rating\" FROM \"library_book\"").select(Integer.class).stream())
                .containsExactly(null, null);
    }

    @Test
    void streamsAsFastAsASubscriberAsksAndGivesTheConnectionBack() {
        var books = Book.objects
                .raw("SELECT * FROM \"library_book\" WHERE \"pages\" > ? ORDER BY \"title\"", 1)
                .async()
                .stream();
        var titles = Db.query("SELECT \"title\" FROM \"library_book\" ORDER BY \"title\"")
                .select(String.class)
                .async()
                .stream();

        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            assertThat(Received.first(1, books).objects()).containsExactly(dawn);
            assertThat(Received.first(1, titles).objects()).containsExactly("Dawn");
        }
        assertThat(Received.of(books, 1).objects()).containsExactly(dawn, kindred);
        assertThat(Received.of(titles, 1).objects()).containsExactly("Dawn", "Kindred");

        book("Adulthood Rites", 277, octavia);
        assertThat(Received.of(titles, 7).objects()).containsExactly("Adulthood Rites", "Dawn", "Kindred");
        assertThat(Received.of(
                                Db.query("SELECT \"rating\" FROM \"library_book\"")
                                        .select(Optional::ofNullable, Integer.class)
                                        .async()
                                        .stream(),
                                7)
                        .objects())
                .containsOnly(Optional.empty())
                .hasSize(3);
    }

    @Test
    void tellsASubscriberWhyAStreamFails() {
        assertStreamFails(Db.query("SELECT \"rating\" FROM \"library_book\"").select(Integer.class))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Take an Optional of it: select(Optional::ofNullable, …)");
        assertStreamFails(Db.query("SELECT \"title\" FROM \"library_book\"")
                        .select(
                                title -> {
                                    throw new IllegalStateException("no " + title);
                                },
                                String.class))
                .isInstanceOf(IllegalStateException.class);
        assertStreamFails(Db.query("SELECT nothing").select(Long.class))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Statement: SELECT nothing");
        assertStreamFails(Author.objects.raw("SELECT \"id\", \"name\" FROM \"library_author\""))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("lacks columns of Author: email, masterpiece_id");
        assertThatThrownBy(() -> Book.objects.raw("DELETE FROM \"library_book\"").async().stream())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("this statement may change rows");
        assertThatThrownBy(() -> Db.query("SELECT ?").select(Long.class).async().stream())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("has 1 question marks");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertStreamFails(RawQuery<?> query) {
        return assertThatThrownBy(() -> Received.of(query.async().stream(), 1).objects())
                .isInstanceOf(CompletionException.class)
                .cause();
    }

    @Test
    void readsOneAfterTheOtherInItsTransactionAndNoLonger() {
        String sql = "WITH b AS (SELECT * FROM \"library_book\") SELECT \"title\" FROM b";
        RowIterator<String> left = Db.atomic(() -> {
            book("Parable of the Sower", 299, octavia);
            RowIterator<String> titles = Db.query(sql).select(String.class).iter();
            assertThat(titles).toIterable().contains("Parable of the Sower").hasSize(3);
            return Db.query(sql).select(String.class).iter();
        });

        assertThatThrownBy(left::next)
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("belong to a Db.atomic(…) that has ended");
    }

    @Test
    void refusesToReadOneAfterTheOtherWhatChangesRows() {
        String change = "UPDATE \"library_book\" SET \"pages\" = 1";

        assertThatThrownBy(() -> Db.query(change).select(Long.class).iter())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("this statement may change rows. Call execute()");
        assertThatThrownBy(() -> Book.objects
                        .raw("with b as (delete from \"library_book\" returning *) select * from b")
                        .iter())
                .isInstanceOf(OrmException.class);
        assertThatThrownBy(() ->
                        Db.query("SELECT nothing").select(Long.class).stream().toList())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Statement: SELECT nothing");
    }

    @Test
    void readsAsManyColumnsAsThereAreClasses() {
        String eight = "SELECT \"pages\", 2, 3, 4, 5, 6, 7, 8 FROM \"library_book\" WHERE \"id\" = " + dawn.id;
        Class<Integer> whole = Integer.class;

        assertThat(Db.query(columns(eight, 1)).select(a -> "" + a, whole)).containsExactly("248");
        assertThat(Db.query(columns(eight, 2)).select((a, b) -> a + b, whole, whole))
                .containsExactly(250);
        assertThat(Db.query(columns(eight, 3)).select((a, b, c) -> a + b + c, whole, whole, whole))
                .containsExactly(253);
        assertThat(Db.query(columns(eight, 4)).select((a, b, c, d) -> a + b + c + d, whole, whole, whole, whole))
                .containsExactly(257);
        assertThat(Db.query(columns(eight, 5))
                        .select((a, b, c, d, e) -> a + b + c + d + e, whole, whole, whole, whole, whole))
                .containsExactly(262);
        assertThat(Db.query(columns(eight, 6))
                        .select((a, b, c, d, e, f) -> a + b + c + d + e + f, whole, whole, whole, whole, whole, whole))
                .containsExactly(268);
        assertThat(Db.query(columns(eight, 7))
                        .select(
                                (a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g),
                                whole,
                                whole,
                                whole,
                                whole,
                                whole,
                                whole,
                                whole))
                .containsExactly(List.of(248, 2, 3, 4, 5, 6, 7));
        assertThat(Db.query(eight)
                        .select(
                                (a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h),
                                whole,
                                whole,
                                whole,
                                whole,
                                whole,
                                whole,
                                whole,
                                whole))
                .containsExactly(List.of(248, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void bindsWhatLooksLikeSql() {
        String hostile = "'; DROP TABLE \"library_book\"; --";
        Book.objects.create(book -> {
            book.title = hostile;
            book.author.set(octavia);
        });

        assertThat(Db.query("SELECT \"title\" FROM \"library_book\" WHERE \"title\" = ? /* what? */", hostile)
                        .select(String.class))
                .containsExactly(hostile);
        assertThat(Db.query("SELECT \"title\" FROM \"library_book\" WHERE \"title\" = '?' OR \"title\" = ?", "Dawn")
                        .select(String.class))
                .containsExactly("Dawn");
    }

    @Test
    void changesRowsInTheTransactionAroundIt() {
        assertThat(Db.execute(
                        "UPDATE \"library_book\" SET \"lent\" = ?, \"blurb\" = ?, \"released\" = ? WHERE \"pages\" > ?",
                        true,
                        null,
                        Instant.EPOCH,
                        250))
                .isEqualTo(1);
        kindred.refresh();
        assertThat(kindred.lent).isTrue();
        assertThat(kindred.released).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> Db.atomic(() -> {
                    assertThat(Db.execute("DELETE FROM \"library_book\"")).isEqualTo(2);
                    assertThat(Db.query("SELECT count(*) FROM \"library_book\"")
                                    .select(Long.class)
                                    .first())
                            .contains(0L);
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");

        assertThat(Book.objects.count()).isEqualTo(2);
        assertThat(Db.database()
                        .async()
                        .execute("UPDATE \"library_book\" SET \"pages\" = ?", 1)
                        .toCompletableFuture()
                        .join())
                .isEqualTo(2);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Db.execute("UPDATE \"library_book\" SET \"pages\" = ?"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("has 1 question marks for values, and 0 values are given");
        assertThatThrownBy(() -> Db.execute("UPDATE \"library_book\" SET \"author_id\" = ?", octavia))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("The value 1 of a statement is a Author")
                .hasMessageContaining("bind the key");
        assertThatThrownBy(() -> Db.execute("SELEC"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Statement: SELEC");
        assertThatThrownBy(() -> Db.execute(
                        "INSERT INTO \"library_author\" (\"id\", \"name\") VALUES (?, ?)", octavia.id, "Another"))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("two rows have the same value");
    }

    @Test
    void keepsDecimalsExact() {
        assertThat(Db.query(
                                "SELECT \"title\" FROM \"library_book\" WHERE \"pages\" > ? ORDER BY \"title\"",
                                new BigDecimal("247.5"))
                        .select(String.class))
                .containsExactly("Dawn", "Kindred");
    }

    /** Returns a statement that asks for the first columns only. */
    private static String columns(String sql, int many) {
        List<String> all = new ArrayList<>(
                List.of(sql.substring("SELECT ".length(), sql.indexOf(" FROM")).split(", ")));
        return "SELECT " + String.join(", ", all.subList(0, many)) + sql.substring(sql.indexOf(" FROM"));
    }
}
