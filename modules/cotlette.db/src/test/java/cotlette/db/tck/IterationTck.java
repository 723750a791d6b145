package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.RowIterator;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Loan;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects are read while they are fetched, and however the reading ends, the connection comes back. */
public abstract class IterationTck extends DatabaseTck {
    private static final int AUTHORS = 1_000;
    /** More than any pool of these tests has connections. */
    private static final int OFTEN = 40;

    @BeforeEach
    void saveAuthors() {
        Db.atomic(() -> IntStream.range(0, AUTHORS).forEach(number -> author("author " + number)));
    }

    @Test
    void iteratesOverEveryObjectInOrder() {
        try (RowIterator<Author> authors = Author.objects.orderBy("id").iter()) {
            assertThat(names(authors)).containsExactlyElementsOf(allNames());
            assertThat(authors.hasNext()).isFalse();
            assertThatThrownBy(authors::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void streamsEveryObjectInOrder() {
        try (Stream<Author> authors = Author.objects.orderBy("id").stream()) {
            assertThat(authors.map(author -> author.name)).containsExactlyElementsOf(allNames());
        }
    }

    @Test
    void givesTheConnectionBackWhenAllWasRead() {
        for (int i = 0; i < OFTEN; i++) {
            RowIterator<Author> unclosed = Author.objects.orderBy("id").iter();
            assertThat(names(unclosed)).hasSize(AUTHORS);
            assertThat(Author.objects.filter(Author_.name.eq("author 7")).stream())
                    .hasSize(1);
        }

        assertThat(Author.objects.count()).isEqualTo(AUTHORS);
    }

    @Test
    void givesTheConnectionBackInTheMiddle() {
        for (int i = 0; i < OFTEN; i++) {
            try (RowIterator<Author> authors = Author.objects.orderBy("id").iter()) {
                assertThat(authors.next().name).isEqualTo("author 0");
            }
            try (Stream<Author> authors = Author.objects.orderBy("id").stream()) {
                assertThat(authors.skip(300).findFirst())
                        .hasValueSatisfying(author -> assertThat(author.name).isEqualTo("author 300"));
            }
        }

        author("the last one");
        assertThat(Author.objects.count()).isEqualTo(AUTHORS + 1);
    }

    @Test
    void givesTheConnectionBackWhenTheReaderThrows() {
        for (int i = 0; i < OFTEN; i++) {
            assertThatThrownBy(() -> Author.objects.all().stream().forEach(author -> {
                        throw new IllegalStateException(author.name);
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(Author.objects.count()).isEqualTo(AUTHORS);
    }

    @Test
    void saysWhatTheDatabaseRefuses() {
        sql("DROP TABLE " + database().backend().dialect().quote("library_loan"));

        assertThatThrownBy(() -> {
                    try (RowIterator<Loan> loans = Loan.objects.all().iter()) {
                        loans.hasNext();
                    }
                })
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cotlette migrate");
    }

    @Test
    void readsWhatItsTransactionHasWrittenAndWritesMeanwhile() {
        Db.atomic(() -> {
            author("new");
            int seen = 0;
            try (RowIterator<Author> authors = Author.objects.orderBy("id").iter()) {
                while (authors.hasNext()) {
                    Author author = authors.next();
                    if (seen % 100 == 0) {
                        author.name = "seen";
                        author.save();
                        assertThat(Author.objects.orderBy("id").iter().next().name)
                                .isEqualTo("seen");
                    }
                    seen++;
                }
            }
            assertThat(seen).isEqualTo(AUTHORS + 1);
        });

        assertThat(Author.objects.filter(Author_.name.eq("seen")).count()).isEqualTo(11);
    }

    @Test
    void endsWithItsTransaction() {
        RowIterator<Author> authors = Db.atomic(() -> {
            RowIterator<Author> begun = Author.objects.orderBy("id").iter();
            begun.next();
            return begun;
        });

        assertThatThrownBy(() -> names(authors))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("belong to a Db.atomic(…) that has ended");
        author("the last one");
        assertThat(Author.objects.count()).isEqualTo(AUTHORS + 1);
    }

    @Test
    void asksTheDatabaseNothingBeforeItIsRead() {
        assertThat(statementsOf(() -> Author.objects.all().stream().close())).isEmpty();
    }

    private static List<String> names(RowIterator<Author> authors) {
        List<String> names = new ArrayList<>();
        authors.forEachRemaining(author -> names.add(author.name));
        return names;
    }

    private static List<String> allNames() {
        return IntStream.range(0, AUTHORS)
                .mapToObj(number -> "author " + number)
                .toList();
    }
}
