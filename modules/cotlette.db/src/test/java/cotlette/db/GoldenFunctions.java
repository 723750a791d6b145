package cotlette.db;

import static cotlette.api.orm.Expressions.coalesce;
import static cotlette.api.orm.Expressions.count;
import static cotlette.api.orm.Expressions.exists;
import static cotlette.api.orm.Expressions.greatest;
import static cotlette.api.orm.Expressions.least;
import static cotlette.api.orm.Expressions.not;
import static cotlette.api.orm.Expressions.now;
import static cotlette.api.orm.Expressions.nullIf;
import static cotlette.api.orm.Expressions.outer;
import static cotlette.api.orm.Expressions.truth;
import static cotlette.api.orm.Expressions.when;

import cotlette.api.orm.Condition;
import cotlette.api.orm.Expression;
import cotlette.api.orm.Json;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.RelatedSet;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import cotlette.api.orm.TextExpression;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.util.Map;
import java.util.stream.Stream;

/** Lookups, functions, computations and aggregates, each on the kinds of values that it has a meaning for. */
final class GoldenFunctions {
    private static final RelatedSet<Author, Book> BOOKS = Book_.author.reverse();

    private GoldenFunctions() {}

    static void list(SqlListing listing) {
        lookups(listing, "lookups on a text with a length", Sample_.line);
        lookups(listing, "lookups on a text without one", Sample_.text);
        listing.select(
                "lookups on values that databases keep in different ways",
                ids(Sample_.json.eq(Json.of("{}"))),
                ids(Sample_.truth.isTrue()),
                ids(Sample_.whole.between(1, 2)),
                ids(Sample_.text.in("a", "b")),
                ids(not(Sample_.text.in("a", "b"))),
                ids(Sample_.bytes.eq(new byte[] {1})),
                ids(Sample_.line.lower().eq("a").or(Sample_.whole.isNull())));
        listing.select(
                "functions of texts",
                values(Sample_.line.lower(), Sample_.line.upper(), Sample_.line.length()),
                values(Sample_.line.trim(), Sample_.line.trimStart(), Sample_.line.trimEnd()),
                values(Sample_.line.concat("a"), Sample_.line.concat(Sample_.text)),
                values(Sample_.line.replace("a", "b"), Sample_.line.substring(1, 2)),
                values(coalesce(Sample_.line, "a"), nullIf(Sample_.line, "a"), greatest(Sample_.line, Sample_.slug)));
        listing.select(
                "computations",
                values(Sample_.whole.plus(1), Sample_.whole.dividedBy(2), Sample_.whole.modulo(2)),
                values(Sample_.decimal.dividedBy(3), Sample_.real.dividedBy(Sample_.real)),
                values(Sample_.real.floor(), Sample_.real.ceiling(), Sample_.real.round(1), Sample_.decimal.round(1)),
                values(Sample_.whole.abs(), Sample_.whole.negated(), least(Sample_.whole, Sample_.positive)));
        listing.select(
                "values as others",
                values(Sample_.whole.toText(), Sample_.decimal.toText(), Sample_.truth.toText()),
                values(Sample_.day.toText(), Sample_.time.toText(), Sample_.whole.toDouble()));
        listing.select(
                "parts of days and times",
                values(Sample_.instant.year(), Sample_.instant.quarter(), Sample_.instant.month()),
                values(Sample_.day.day(), Sample_.day.weekday(), Sample_.instant.date()),
                values(Sample_.time.hour(), Sample_.instant.minute(), Sample_.instant.second()),
                ids(Sample_.instant.lt(now())));
        listing.select(
                "cases and conditions as values",
                values(when(Sample_.whole.gt(1), "much").otherwise("little"), truth(Sample_.whole.gt(1))));
        listing.select(
                "aggregates",
                values(count(), Sample_.whole.sum(), Sample_.whole.avg(), Sample_.decimal.sum()),
                values(Sample_.line.min(), Sample_.day.max(), Sample_.line.countDistinct()),
                Book_.objects
                        .all()
                        .groupBy(Book_.language)
                        .having(count().gt(1))
                        .select(Map::entry, Book_.language, Book_.pages.sum(Book_.lent.isTrue()))
                        .tree());
        listing.select(
                "related rows",
                Author_.objects
                        .filter(BOOKS.any(Book_.pages.gt(1)))
                        .select(Author_.id)
                        .tree(),
                Author_.objects
                        .filter(exists(Book_.objects.filter(Book_.author().id.eq(outer(Author_.id)))))
                        .select(Author_.id)
                        .tree());
        listing.select(
                "orders, and what differs",
                Sample_.objects.orderBy("line", "-text").select(Sample_.id).tree(),
                Sample_.objects.select(Sample_.line).distinct().tree(),
                Sample_.objects.select(Sample_.text).distinct().tree(),
                values(Sample_.text.max()),
                values(Sample_.text.countDistinct()),
                Author_.objects.orderBy("name").selectForUpdate().slice(0, 1).tree());
    }

    private static void lookups(SqlListing listing, String title, TextExpression<Sample> text) {
        Stream<Condition<Sample>> all = Stream.of(
                text.eq("a"),
                text.ne("a"),
                text.gt("a"),
                text.iexact("a"),
                text.contains("a"),
                text.icontains("a"),
                text.startsWith("a"),
                text.istartsWith("a"),
                text.endsWith("a"),
                text.iendsWith("a"),
                text.matches("a"),
                text.imatches("a"));
        listing.select(title, all.map(GoldenFunctions::ids).toArray(QueryTree<?>[]::new));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static QueryTree<?> values(Expression<Sample, ?>... values) {
        return Sample_.objects
                .all()
                .tree()
                .selecting(new Selected.Values(
                        Stream.of(values).<Term>map(Expression::term).toList()));
    }

    private static QueryTree<?> ids(Condition<Sample> condition) {
        return Sample_.objects.filter(condition).select(Sample_.id).tree();
    }
}
