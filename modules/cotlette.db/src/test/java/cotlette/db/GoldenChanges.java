package cotlette.db;

import static cotlette.api.orm.Expressions.subquery;
import static cotlette.api.orm.Expressions.when;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.Model;
import cotlette.api.orm.QuerySet;
import cotlette.db.spi.Statement;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Manuscript;
import cotlette.db.tck.library.Manuscript_;
import cotlette.db.tck.library.Purchase;
import cotlette.db.tck.library.Purchase_;
import cotlette.db.tck.library.Slot;
import cotlette.db.tck.library.Slot_;
import cotlette.db.tck.library.Visitor_;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What finds, writes and deletes rows by their keys, and what changes many rows at once. */
final class GoldenChanges {
    private GoldenChanges() {}

    static void list(SqlListing listing) {
        models(listing);
        bulk(listing);
        show(
                listing,
                "an update of what a query finds",
                Book_.objects.filter(Book_.pages.lt(9)),
                Book_.lent.set(true),
                Book_.blurb.set("short"));
        show(
                listing,
                "an update by expressions, which see the row as it was before",
                Book_.objects.all(),
                Book_.pages.set(Book_.rating),
                Book_.rating.set(Book_.rating.plus(1)),
                Book_.title.set(Book_.title.concat("!")));
        show(
                listing,
                "an update by a case and a sub-query",
                Book_.objects.all(),
                Book_.rating.set(when(Book_.pages.gt(248), 5).otherwise(1)),
                Book_.blurb.set(
                        subquery(Author_.objects.filter(Author_.name.eq("a")).select(Author_.email))));
        show(
                listing,
                "an update of what another table and an order find",
                Book_.objects
                        .filter(Book_.author().name.eq("a"))
                        .orderBy("title")
                        .slice(0, 3),
                Book_.lent.set(false));
        show(
                listing,
                "an update of rows with keys of several columns",
                Slot_.objects.orderBy("place").slice(0, 3),
                Slot_.label.set("a"));
        listing.show(
                "a deletion",
                listing.compiler()
                        .delete(Book_.objects.filter(Book_.pages.lt(9)).tree()),
                listing.compiler()
                        .delete(Slot_.objects.filter(Slot_.shelf().floor.eq(2)).tree()));
    }

    private static void models(SqlListing listing) {
        ModelStatements.Cache cache = new ModelStatements.Cache(listing.dialect());
        ModelStatements<Book> books = cache.of(Book_.TYPE);
        @Nullable Object[] values = new Object[Book_.TYPE.fields().size()];
        listing.show(
                "the statements of a model",
                books.find(1L),
                books.insert(values),
                books.insertWithKey(values),
                books.update(values, values, BitSet.valueOf(new long[] {0b10_1010})),
                books.delete(values),
                cache.of(Visitor_.TYPE).insert(new Object[1]));
        ModelStatements<Purchase> purchases = cache.of(Purchase_.TYPE);
        @Nullable Object[] purchase = new Object[Purchase_.TYPE.fields().size()];
        listing.show(
                "the statements of a model with generated fields, the last where nothing else returns them",
                purchases.insert(purchase),
                purchases.insertWithKey(purchase),
                purchases.update(purchase, purchase, BitSet.valueOf(new long[] {0b100})),
                purchases.generatedOf(List.of(purchase, purchase)));
        ModelStatements<Slot> slots = cache.of(Slot_.TYPE);
        @Nullable Object[] slot = new Object[Slot_.TYPE.fields().size()];
        BitSet label = BitSet.valueOf(new long[] {0b100});
        listing.show(
                "the statements of a model with a key of several fields, and a version",
                slots.find(new Slot.Key("A", 1)),
                slots.reread(slot, label),
                slots.insertWithKey(slot),
                slots.update(slot, slot, label),
                slots.delete(slot));
    }

    private static void bulk(SqlListing listing) {
        ModelStatements.Cache cache = new ModelStatements.Cache(listing.dialect());
        ModelStatements<Manuscript> manuscripts = cache.of(Manuscript_.TYPE);
        listing.show(
                "rows that are made together, three in a statement, where it tells their keys; without keys and with keys",
                manuscripts.insertAll(rows(manuscripts.most() > 1 ? 3 : 1)),
                manuscripts.insertAllWithKeys(rows(3)));
    }

    private static List<@Nullable Object[]> rows(int count) {
        return Collections.nCopies(
                count, new @Nullable Object[Manuscript_.TYPE.fields().size()]);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T extends Model> void show(
            SqlListing listing, String title, QuerySet<T> query, Assignment<T>... assignments) {
        Statement update = listing.compiler().update(query.tree(), List.of(assignments));
        listing.show(title, update);
    }
}
