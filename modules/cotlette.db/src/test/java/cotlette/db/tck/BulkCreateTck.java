package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.InvalidModel;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Manuscript;
import cotlette.db.tck.library.Shelf;
import cotlette.db.tck.library.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many new objects become rows together, and have their keys. */
public abstract class BulkCreateTck extends DatabaseTck {
    @Test
    void givesEachObjectTheKeyOfItsRow() {
        List<Author> wanted = authors(1_203);

        List<Author> made = Author.objects.bulkCreate(wanted);

        assertThat(made).isEqualTo(wanted);
        assertThat(made).extracting(author -> author.id).doesNotHaveDuplicates().isSorted();
        assertThat(Author.objects
                        .all()
                        .inBulk(made.stream().map(author -> author.id).toList()))
                .allSatisfy((_, read) -> assertThat(read.name).isEqualTo(made.get(made.indexOf(read)).name))
                .hasSize(1_203);
    }

    @Test
    void writesManyRowsInAStatement() {
        boolean severalKeys = database().backend().dialect().returnsInserted();
        List<Author> authors = authors(7);

        List<String> sent = statementsOf(() -> Author.objects.bulkCreate(authors, 3));

        assertThat(sent.stream().filter(sql -> sql.contains("INSERT"))).hasSize(severalKeys ? 3 : 7);
        assertThat(Author.objects.orderBy("id").select(Author_.name).execute())
                .containsExactly("author 0", "author 1", "author 2", "author 3", "author 4", "author 5", "author 6");
        assertThatThrownBy(() -> Author.objects.bulkCreate(authors(1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 row or more");
    }

    @Test
    void neverGivesAStatementMoreValuesThanItTakes() {
        int most = database().backend().dialect().maximumBinds();
        List<Shelf> shelves = IntStream.rangeClosed(0, most / 2)
                .mapToObj(BulkCreateTck::shelf)
                .toList();

        Shelf.objects.bulkCreate(shelves, Integer.MAX_VALUE);

        assertThat(Shelf.objects.count()).isEqualTo(most / 2 + 1);
    }

    @Test
    void remembersWhatWasWritten() {
        Author octavia = author("Octavia");
        Book kindred = new Book();
        kindred.title = "Kindred";
        kindred.author.set(octavia);
        List<Manuscript> manuscripts = List.of(manuscript("first"), manuscript("second"));

        Book.objects.bulkCreate(List.of(kindred));
        Manuscript.objects.bulkCreate(manuscripts);

        assertThat(kindred.language).isEqualTo("en");
        assertThat(kindred.added).isEqualTo(Book.objects.get(kindred.id).added);
        assertThat(manuscripts).extracting(manuscript -> manuscript.version).containsExactly(1, 1);
        assertThat(statementsOf(() -> {
                    kindred.save();
                    manuscripts.forEach(Manuscript::save);
                }))
                .isEmpty();
        kindred.pages = 264;
        assertThat(statementsOf(kindred::save))
                .singleElement()
                .asString()
                .contains("SET")
                .doesNotContain("title");
    }

    @Test
    void takesObjectsWithKeysAndWithout() {
        Author withKey = authors(1).getFirst();
        withKey.id = 4_711L;
        Author without = authors(1).getFirst();

        assertThat(Author.objects.bulkCreate(List.of(without, withKey))).containsExactly(without, withKey);

        assertThat(Author.objects.get(4_711L)).isEqualTo(withKey);
        assertThat(without.id).isNotNull().isNotEqualTo(4_711L);
        assertThat(Visitor.objects.bulkCreate(List.of(new Visitor(), new Visitor())))
                .extracting(visitor -> visitor.id)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(Author.objects.bulkCreate(List.of())).isEmpty();
    }

    @Test
    void checksAllObjectsBeforeItWritesAny() {
        List<Author> authors = new ArrayList<>(authors(3));
        authors.get(2).name = null;

        List<String> sent = statementsOf(() -> assertThatThrownBy(() -> Author.objects.bulkCreate(authors, 1))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Position 2 of what bulkCreate(…) was given")
                .hasMessageContaining("Author.name is required"));

        assertThat(sent).isEmpty();
        Author twice = authors.getFirst();
        assertThatThrownBy(() -> Author.objects.bulkCreate(List.of(twice, twice)))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Position 1")
                .hasMessageContaining("twice");
        Author saved = author("Octavia");
        assertThatThrownBy(() -> Author.objects.bulkCreate(List.of(saved)))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("was saved before");
    }

    @Test
    void keepsNothingWhereOneRowIsRefused() {
        List<Author> authors = authors(3);
        authors.get(0).email = "same@example.com";
        authors.get(2).email = "same@example.com";

        assertThatThrownBy(() -> Author.objects.bulkCreate(authors, 1))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("another one has the same email");

        assertThat(Author.objects.count()).isZero();
        assertThat(authors).allSatisfy(author -> assertThat(author.id).isNull());
        authors.get(2).email = null;
        Author.objects.bulkCreate(authors);
        assertThat(Author.objects.count()).isEqualTo(3);
    }

    @Test
    void belongsToTheTransactionAroundIt() {
        List<Author> authors = authors(2);

        assertThatThrownBy(() -> Db.atomic(() -> {
                    Author.objects.bulkCreate(authors);
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");

        assertThat(Author.objects.count()).isZero();
        assertThat(authors).allSatisfy(author -> assertThat(author.id).isNull());
    }

    @Test
    void answersLater() {
        List<Author> made = Author.objects
                .async()
                .bulkCreate(authors(3))
                .toCompletableFuture()
                .join();
        Author.objects.async().bulkCreate(authors(2), 1).toCompletableFuture().join();

        assertThat(made).extracting(author -> author.id).doesNotContainNull();
        assertThat(Author.objects.count()).isEqualTo(5);
    }

    private static List<Author> authors(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    Author author = new Author();
                    author.name = "author " + number;
                    return author;
                })
                .toList();
    }

    private static Shelf shelf(int number) {
        Shelf shelf = new Shelf();
        shelf.code = "S" + number;
        return shelf;
    }

    private static Manuscript manuscript(String title) {
        Manuscript manuscript = new Manuscript();
        manuscript.title = title;
        return manuscript;
    }
}
