package cotlette.db.tck.random;

import cotlette.api.orm.Condition;
import cotlette.api.orm.Expression;
import cotlette.api.orm.Expressions;
import cotlette.api.orm.Model;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.RelatedSet;
import cotlette.api.orm.Selection;
import cotlette.api.orm.TextExpression;
import cotlette.api.orm.WholeExpression;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Loan_;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Makes queries of all that can be asked, by chance; the same ones for the same seed. */
final class RandomQueries {
    private static final RelatedSet<Author, Book> BOOKS = Book_.author.reverse();
    private static final RelatedSet<Book, Loan> LOANS = Loan_.book.reverse();
    private static final RelatedSet<Book, Book> SEQUELS = Book_.sequelOf.reverse();
    private static final int DEEPEST = 4;

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    /** Returns objects of one of the models. */
    QuerySet<?> objects() {
        return random.nextInt(3) == 0 ? authors() : books();
    }

    QuerySet<Book> books() {
        QuerySet<Book> query = Book.objects.all();
        for (int i = random.nextInt(3); i > 0; i--) {
            query = random.nextInt(4) == 0 ? query.exclude(book(0), book(2)) : query.filter(book(0));
        }
        if (random.nextInt(6) == 0) {
            query = query.union(Book.objects.filter(book(2)));
        }
        if (random.nextInt(6) == 0) {
            query = query.except(Book.objects.filter(book(2)));
        }
        if (random.nextBoolean()) {
            query = query.orderBy(order(number()), order(text()));
        }
        return random.nextInt(3) == 0 ? slice(query) : query;
    }

    QuerySet<Author> authors() {
        QuerySet<Author> query = Author.objects.filter(author(0));
        if (random.nextBoolean()) {
            query = query.orderBy(order(figure()), order(Author_.name));
        }
        return random.nextInt(3) == 0 ? slice(query) : query;
    }

    /** Returns values of groups of books, or of all. */
    Selection<Book, List<Object>> groups() {
        QuerySet<Book> rows = Book.objects.filter(book(1));
        WholeExpression<Book, Long> first = aggregate();
        WholeExpression<Book, Long> second = aggregate();
        if (random.nextInt(4) == 0) {
            return rows.select((a, b) -> listOf(a, b), first, second);
        }
        TextExpression<Book> by = pick(() -> Book_.language, () -> Book_.author().name, () -> Book_.shelf().code);
        return rows.groupBy(by)
                .having(
                        random.nextBoolean()
                                ? first.gt(random.nextInt(6))
                                : second.isNull().not())
                .select((a, b, c) -> listOf(a, b, c), by, first, second);
    }

    private WholeExpression<Book, Long> aggregate() {
        return pick(
                () -> Expressions.count(),
                () -> Expressions.count(book(2)),
                () -> Book_.rating.count(),
                () -> Book_.rating.countDistinct(),
                () -> Book_.rating.sum(),
                () -> Book_.pages.plus(Book_.rating).sum(),
                () -> Book_.pages.sum(book(2)));
    }

    private Condition<Book> book(int depth) {
        if (depth < DEEPEST && random.nextInt(2) == 0) {
            return pick(
                    () -> book(depth + 1).and(book(depth + 1)),
                    () -> book(depth + 1).or(book(depth + 1)),
                    () -> book(depth + 1).not(),
                    () -> LOANS.any(loan(depth + 1)),
                    () -> LOANS.none(loan(depth + 1)),
                    () -> LOANS.all(loan(depth + 1)),
                    () -> SEQUELS.any(book(depth + 2)),
                    () -> SEQUELS.all(book(depth + 2)));
        }
        return pick(
                () -> compared(number()),
                () -> compared(text()),
                () -> number().gt(number()),
                () -> number().eq(number()),
                () -> number().isNull(),
                () -> text().isNull(),
                () -> Book_.signed.isTrue(),
                () -> Book_.signed.isFalse(),
                () -> Book_.sequelOf.isNull(),
                () -> Book_.rating.in(random.nextInt(5), random.nextInt(5)),
                () -> LOANS.filter(loan(depth + 1)).count().lte(random.nextInt(3)));
    }

    private Condition<Author> author(int depth) {
        if (depth < DEEPEST && random.nextInt(2) == 0) {
            return pick(
                    () -> author(depth + 1).and(author(depth + 1)),
                    () -> author(depth + 1).or(author(depth + 1)),
                    () -> author(depth + 1).not(),
                    () -> BOOKS.any(book(depth + 1), book(depth + 1)),
                    () -> BOOKS.none(book(depth + 1)),
                    () -> BOOKS.all(book(depth + 1)));
        }
        return pick(
                () -> compared(Author_.name),
                () -> compared(Author_.email),
                () -> Author_.email.isNull(),
                () -> compared(Author_.masterpiece().pages),
                () -> figure().gt(random.nextInt(40)));
    }

    private Condition<Loan> loan(int depth) {
        return pick(
                () -> compared(Loan_.borrower),
                () -> compared(Loan_.book().rating),
                () -> loan(depth).not());
    }

    private WholeExpression<Author, Long> figure() {
        return pick(
                () -> BOOKS.count(),
                () -> BOOKS.sum(Book_.pages),
                () -> BOOKS.filter(book(3)).sum(Book_.rating),
                () -> BOOKS.filter(book(3)).countDistinct(Book_.language));
    }

    private WholeExpression<Book, Integer> number() {
        return pick(
                () -> Book_.pages,
                () -> Book_.rating,
                () -> Book_.sequelOf().pages,
                () -> Book_.sequelOf().rating,
                () -> Book_.shelf().floor,
                () -> Book_.author().masterpiece().pages,
                () -> Book_.title.length(),
                () -> Book_.pages.plus(Book_.rating),
                () -> Book_.pages.minus(random.nextInt(20)),
                () -> Book_.rating.times(3),
                () -> Book_.pages.dividedBy(random.nextInt(4)),
                () -> Book_.pages.modulo(random.nextInt(4)),
                () -> Expressions.coalesce(Book_.rating, random.nextInt(5)),
                () -> Expressions.coalesce(Book_.rating, Book_.pages));
    }

    private TextExpression<Book> text() {
        return pick(
                () -> Book_.title,
                () -> Book_.blurb,
                () -> Book_.language,
                () -> Book_.author().name,
                () -> Book_.author().email,
                () -> Book_.sequelOf().title,
                () -> Book_.shelf().code,
                () -> Expressions.coalesce(Book_.blurb, Book_.title));
    }

    private <R> Condition<R> compared(WholeExpression<R, Integer> number) {
        int value = random.nextInt(24);
        return pick(
                () -> number.eq(value),
                () -> number.ne(value),
                () -> number.gt(value),
                () -> number.gte(value),
                () -> number.lt(value),
                () -> number.lte(value),
                () -> number.between(value, value + 5));
    }

    private <R> Condition<R> compared(TextExpression<R> text) {
        String value = word(random, 2);
        return pick(
                () -> text.eq(value),
                () -> text.ne(value),
                () -> text.gt(value),
                () -> text.lte(value),
                () -> text.contains(value.substring(0, 1)),
                () -> text.icontains(value.toUpperCase(Locale.ROOT)),
                () -> text.startsWith(value),
                () -> text.endsWith(value.substring(1)),
                () -> text.in(value, word(random, 1)),
                () -> text.isNull());
    }

    private <R> Ordering<R> order(Expression<R, ?> value) {
        Ordering<R> criterion = random.nextBoolean() ? value.asc() : value.desc();
        return switch (random.nextInt(4)) {
            case 0 -> criterion.withNullsFirst();
            case 1 -> criterion.withNullsLast();
            default -> criterion;
        };
    }

    private <T extends Model> QuerySet<T> slice(QuerySet<T> query) {
        int from = random.nextInt(6);
        return query.slice(from, from + random.nextInt(12));
    }

    /** Lower-case letters only, which all collations order alike. */
    static String word(Random random, int longest) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(longest); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.length() < 2 ? word.append('b').toString() : word.toString();
    }

    @SafeVarargs
    private <V> V pick(Supplier<? extends V>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    private static List<Object> listOf(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
