package cotlette.db.tck.random;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.Selection;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.View;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Loan_;
import cotlette.db.tck.library.Shelf;
import cotlette.db.tck.library.Shelf_;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Databases find what a query means, whatever it is made of. */
public abstract class RandomQueryTck extends DatabaseTck {
    private static final int SHORT_ROUND = 1_000;
    private static final int LONG_ROUND = 100_000;
    private static final long SEED = 20_261_123;

    @Test
    void findsWhatAQueryMeans() {
        MemoryTables tables = fill(new Random(SEED));
        MemoryEvaluator evaluator = new MemoryEvaluator(tables);
        // The asynchronous view sends the same statements, so a part of them is enough for it.
        int rounds = Boolean.getBoolean("cotlette.long") ? LONG_ROUND : SHORT_ROUND;
        for (int round = 0; round < (view() == View.PLAIN ? rounds : SHORT_ROUND / 10); round++) {
            check(evaluator, new RandomQueries(SEED + round), "seed " + (SEED + round));
        }
    }

    private static void check(MemoryEvaluator evaluator, RandomQueries queries, String name) {
        QuerySet<?> objects = queries.objects();
        List<Object> expected = evaluator.keys(objects.tree());
        List<Object> found = keys(objects);
        if (objects.tree().ordering().isEmpty() && !objects.tree().isSliced()) {
            assertThat(found).as("%s: %s", name, objects.tree()).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(found).as("%s: %s", name, objects.tree()).isEqualTo(expected);
        }
        assertThat(objects.count()).as("%s counted: %s", name, objects.tree()).isEqualTo(expected.size());
        assertThat(objects.exists()).as("%s exists: %s", name, objects.tree()).isEqualTo(!expected.isEmpty());

        Selection<Book, List<Object>> groups = queries.groups();
        assertThat(groups.execute())
                .as("%s grouped: %s", name, groups.tree())
                .containsExactlyInAnyOrderElementsOf(evaluator.values(groups.tree()));
    }

    private static <T extends Model> List<Object> keys(QuerySet<T> objects) {
        ModelType<T> type = objects.tree().type();
        List<Object> keys = new ArrayList<>();
        objects.execute().forEach(object -> keys.add(type.keyOf(object)));
        return keys;
    }

    /** Few different values, so that many are equal; and null wherever it may be. */
    private static MemoryTables fill(Random random) {
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String code = "s" + (char) ('a' + i);
            shelves.add(Shelf.objects.create(shelf -> {
                shelf.code = code;
                shelf.floor = random.nextInt(3);
            }));
        }
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String email = random.nextInt(3) == 0 ? null : "" + (char) ('a' + i) + "b";
            authors.add(Author.objects.create(author -> {
                author.name = RandomQueries.word(random, 2);
                author.email = email;
            }));
        }
        List<Book> books = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Book made = Book.objects.create(book -> {
                book.title = RandomQueries.word(random, 3);
                book.blurb = random.nextBoolean() ? null : RandomQueries.word(random, 2);
                book.pages = random.nextInt(24);
                book.rating = random.nextInt(3) == 0 ? null : random.nextInt(5);
                book.signed = random.nextInt(3) == 0 ? null : random.nextBoolean();
                book.language = random.nextBoolean() ? "en" : "de";
                book.author.set(authors.get(random.nextInt(authors.size() - 1)));
                if (random.nextBoolean()) {
                    book.shelf.set(shelves.get(random.nextInt(shelves.size())));
                }
                if (!books.isEmpty() && random.nextBoolean()) {
                    book.sequelOf.set(books.get(random.nextInt(books.size())));
                }
            });
            books.add(made);
        }
        for (Author author : authors) {
            if (random.nextBoolean()) {
                author.masterpiece.set(books.get(random.nextInt(books.size())));
                author.save();
            }
        }
        List<Loan> loans = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            loans.add(Loan.objects.create(loan -> {
                loan.borrower = RandomQueries.word(random, 2);
                loan.book.set(books.get(random.nextInt(books.size())));
            }));
        }
        MemoryTables tables = new MemoryTables();
        tables.add(Shelf_.TYPE, shelves);
        tables.add(Author_.TYPE, authors);
        tables.add(Book_.TYPE, books);
        tables.add(Loan_.TYPE, loans);
        return tables;
    }
}
