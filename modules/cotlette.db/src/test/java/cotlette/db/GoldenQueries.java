package cotlette.db;

import cotlette.api.orm.QuerySet;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.RowLock;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan_;
import cotlette.db.tck.library.Slot;
import cotlette.db.tck.library.Slot_;
import cotlette.db.tck.printing.Press_;
import java.util.Arrays;
import java.util.List;

/** What asks for objects, for their number, and whether there are any. */
final class GoldenQueries {
    private GoldenQueries() {}

    static void list(SqlListing listing) {
        select(listing, "all, as they come", Book_.objects.all());
        select(
                listing,
                "each lookup",
                Book_.objects
                        .filter(Book_.title.eq("a"), Book_.title.contains("a"), Book_.title.in("a", "b", "c"))
                        .filter(Book_.pages.gt(1), Book_.pages.gte(1), Book_.pages.lt(1), Book_.pages.lte(1))
                        .filter(Book_.rating.isNull(), Book_.rating.isNotNull(), Book_.rating.eq((Integer) null)));
        select(listing, "in nothing", Book_.objects.filter(Book_.title.in()));
        select(
                listing,
                "and within or",
                Book_.objects.filter(
                        Book_.pages.gt(1).and(Book_.lent.isTrue()).or(Book_.title.eq("a")), Book_.pages.lt(9)));
        select(listing, "a slice without an order", Book_.objects.all().slice(2, 4));
        select(listing, "an order", Book_.objects.orderBy("-pages", "title"));
        select(listing, "an order by the key", Book_.objects.orderBy("-id", "-id"));
        select(
                listing,
                "over a foreign key that is never null",
                Book_.objects.filter(Book_.author().name.eq("a")));
        select(listing, "over foreign keys that may be null", Loan_.objects.filter("book__shelf__floor", 1));
        select(
                listing,
                "never null behind may be null",
                Author_.objects.filter("masterpiece__author__name", "a").orderBy("masterpiece__title"));
        select(
                listing,
                "no table for a key that the foreign key holds",
                Book_.objects.filter(Book_.author().id.eq(1), Book_.shelf().code.eq("a")));
        select(listing, "a model that refers to itself", Book_.objects.filter("sequelOf__sequelOf__title", "a"));
        select(
                listing,
                "some fields only",
                Book_.objects.all().only(Book_.title),
                Loan_.objects.all().defer(Loan_.touched));
        select(
                listing,
                "what a foreign key refers to, too",
                Loan_.objects.all().only(Loan_.borrower).selectRelated(Loan_.book().shelf));
        select(
                listing,
                "keys of several fields",
                Slot_.objects.filter(Slot_.pk.eq(new Slot.Key("A", 1))),
                Slot_.objects.filter(Slot_.pk.in(new Slot.Key("A", 1), new Slot.Key("B", 2))),
                Slot_.objects.filter(Slot_.pk.ne(new Slot.Key("A", 1))).orderBy("-pk"));
        listing.select(
                "the only object, which needs no order",
                Press_.objects.filter(Press_.name.eq("a")).tree().some(2),
                Press_.objects.all().slice(3, 9).tree().some(2));
        select(
                listing,
                "rows that are locked",
                Author_.objects.filter(Author_.id.eq(1)).selectForUpdate(),
                Author_.objects.all().selectForUpdate(RowLock.NOWAIT),
                Author_.objects.all().selectForUpdate(RowLock.SKIP_LOCKED));
        listing.show(
                "count and exists",
                listing.compiler().count(Book_.objects.orderBy("title").tree()),
                listing.compiler()
                        .count(Book_.objects.orderBy("title").slice(1, 2).tree()),
                listing.compiler()
                        .exists(Book_.objects.filter("author__name", "a").tree()));
        String explained = listing.compiler()
                .select(Author_.objects.filter(Author_.id.eq(1)).tree())
                .statement()
                .sql();
        listing.each(
                "how a query would run, and how it ran",
                List.of(false, true),
                analyze -> List.of(listing.dialect().plan(explained, analyze)));
    }

    private static void select(SqlListing listing, String title, QuerySet<?>... queries) {
        listing.select(title, Arrays.stream(queries).map(QuerySet::tree).toArray(QueryTree<?>[]::new));
    }
}
