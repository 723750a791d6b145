package cotlette.db;

import static cotlette.api.orm.Expressions.count;

import cotlette.api.orm.Condition;
import cotlette.api.orm.Expression;
import cotlette.api.orm.JsonPath;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selection;
import cotlette.api.orm.TemporalExpression;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.stream.Stream;

/** What asks for values instead of objects. */
final class GoldenValues {
    private GoldenValues() {}

    static void list(SqlListing listing) {
        json(listing);
        truncated(listing);
        combined(listing);
    }

    private static void json(SqlListing listing) {
        JsonPath<Sample> path = Sample_.json.at("tags").at(1).at("it's");
        listing.select(
                "a value inside of JSON, of each kind",
                values(path.text()),
                values(path.number()),
                values(path.truth()));
        listing.select(
                "conditions on values inside of JSON",
                ids(Sample_.json.at("a").exists()),
                ids(Sample_.json.at("a").text().contains("b")),
                ids(Sample_.json.at("a").number().gt(1.5)));
        listing.select(
                "paths into JSON in strings",
                Sample_.objects.filter("json__a__0", "b").select(Sample_.id).tree(),
                Sample_.objects.filter("json__a__gte", 2).select(Sample_.id).tree(),
                Sample_.objects
                        .filter("json__a__isnull", true)
                        .select(Sample_.id)
                        .tree());
    }

    private static void truncated(SqlListing listing) {
        Stream<TemporalUnit> units = Stream.of(
                ChronoUnit.YEARS,
                IsoFields.QUARTER_YEARS,
                ChronoUnit.MONTHS,
                ChronoUnit.WEEKS,
                ChronoUnit.DAYS,
                ChronoUnit.HOURS,
                ChronoUnit.MINUTES,
                ChronoUnit.SECONDS);
        listing.select(
                "points in time that are cut to a year, a quarter, a month, a week, a day, an hour, a minute, a second",
                units.map(unit -> values(Sample_.instant.truncatedTo(unit))).toArray(QueryTree<?>[]::new));
        listing.select(
                "days that are cut to a quarter, a week",
                values(Sample_.day.truncatedTo(IsoFields.QUARTER_YEARS)),
                values(Sample_.day.truncatedTo(ChronoUnit.WEEKS)));
        TemporalExpression<Sample, Instant> month = Sample_.instant.truncatedTo(ChronoUnit.MONTHS);
        listing.select(
                "groups of a month",
                Sample_.objects
                        .groupBy(month)
                        .select((start, many) -> start + ": " + many, month, count())
                        .orderBy(month.desc())
                        .tree());
    }

    private static void combined(SqlListing listing) {
        Selection<Author, String> names = Author_.objects.select(Author_.name);
        Selection<Book, String> titles = Book_.objects.select(Book_.title);
        Selection<Book, String> longest =
                Book_.objects.orderBy(Book_.pages.desc()).slice(0, 1).select(Book_.title);
        listing.select(
                "two queries as one set",
                names.union(titles).tree(),
                names.unionAll(titles).tree(),
                names.intersect(titles).tree(),
                names.except(titles).tree());
        listing.select(
                "one set in an order, and a slice of it",
                names.union(titles).orderBy(Author_.name.desc()).tree(),
                names.unionAll(titles).distinct().slice(1, 3).tree());
        listing.select(
                "sets of sets and of slices",
                names.union(titles).except(titles).tree(),
                names.except(names.intersect(titles)).tree(),
                names.union(longest).tree());
        listing.select(
                "a set as a sub-query",
                Book_.objects
                        .filter(Book_.title.in(names.intersect(titles)))
                        .select(Book_.id)
                        .tree());
        listing.show(
                "the number of what is in a set, and whether there is any",
                listing.compiler().count(names.union(titles).tree()),
                listing.compiler().count(names.unionAll(titles).slice(1, 3).tree()),
                listing.compiler().exists(names.except(titles).tree()));
    }

    private static QueryTree<?> values(Expression<Sample, ?> value) {
        return Sample_.objects.select(value).tree();
    }

    private static QueryTree<?> ids(Condition<Sample> condition) {
        return Sample_.objects.filter(condition).select(Sample_.id).tree();
    }
}
