package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldError;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each lookup finds what it says, written with columns and as a string. */
public abstract class LookupTck extends DatabaseTck {
    private static final Instant NINETEEN_SEVENTY_NINE = Instant.parse("1979-06-01T12:00:00.5Z");

    private Author octavia;
    private Book kindred;
    private Book dawn;
    private Book earthsea;

    @BeforeEach
    void fillTheLibrary() {
        octavia = author("Octavia");
        Author ursula = author("Ursula");
        kindred = book("Kindred", 264, octavia);
        kindred.released = NINETEEN_SEVENTY_NINE;
        kindred.rating = 5;
        kindred.signed = true;
        kindred.shelf.set(Shelf.objects.create(shelf -> {
            shelf.code = "A1";
            shelf.floor = 2;
        }));
        kindred.save();
        dawn = book("Dawn", 248, octavia);
        dawn.rating = 4;
        dawn.signed = false;
        dawn.lent = true;
        dawn.save();
        earthsea = book("A Wizard of Earthsea", 205, ursula);
        earthsea.released = Instant.parse("1968-11-01T00:00:00Z");
        earthsea.sequelOf.set(dawn);
        earthsea.save();
    }

    @Test
    void exact() {
        assertThat(found(Book_.title.eq("Dawn"))).containsExactly(dawn);
        assertThat(found("title", "Dawn")).containsExactly(dawn);
        assertThat(found("title__exact", "dawn")).isEmpty();
        assertThat(found(Book_.pages.eq(264))).containsExactly(kindred);
        assertThat(found(Book_.id.eq(dawn.id))).containsExactly(dawn);
        assertThat(found("pk", dawn.id)).containsExactly(dawn);
        assertThat(found(Book_.lent.isTrue())).containsExactly(dawn);
        assertThat(found("lent", false)).containsExactlyInAnyOrder(kindred, earthsea);
        assertThat(found(Book_.released.eq(NINETEEN_SEVENTY_NINE))).containsExactly(kindred);
    }

    @Test
    void exactLeavesOutNullsAndFindsThemByNull() {
        assertThat(found(Book_.signed.isFalse())).containsExactly(dawn);
        assertThat(found("rating", null)).containsExactly(earthsea);
        assertThat(found("shelf", null)).containsExactlyInAnyOrder(dawn, earthsea);
    }

    @Test
    void greaterAndLess() {
        assertThat(found(Book_.pages.gt(248))).containsExactly(kindred);
        assertThat(found(Book_.pages.gte(248))).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found(Book_.pages.lt(248))).containsExactly(earthsea);
        assertThat(found(Book_.pages.lte(248))).containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(found("title__gt", "A Wizard of Earthsea")).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found("rating__lte", 4)).containsExactly(dawn);
        assertThat(found(Book_.id.gt(dawn.id))).containsExactly(earthsea);
    }

    @Test
    void comparesPointsInTimeByTimeAndNotByText() {
        assertThat(found(Book_.released.lt(Instant.parse("1979-06-01T12:00:00.500001Z"))))
                .containsExactlyInAnyOrder(kindred, earthsea);
        assertThat(found(Book_.released.lt(Instant.parse("1979-06-01T12:00:00.5Z"))))
                .containsExactly(earthsea);
        assertThat(found("released__gte", Instant.parse("1979-06-01T12:00:00Z")))
                .containsExactly(kindred);
    }

    @Test
    void containsTextLiterallyAndRespectsItsCase() {
        assertThat(found(Book_.title.contains("in"))).containsExactly(kindred);
        assertThat(found("title__contains", "D")).containsExactly(dawn);
        assertThat(found(Book_.title.contains("%"))).isEmpty();
        assertThat(found(Book_.title.contains("_"))).isEmpty();
        assertThat(found(Book_.title.contains("*"))).isEmpty();
        assertThat(found(Book_.title.contains(""))).hasSize(3);
        assertThat(found(Book_.blurb.contains(""))).isEmpty();
    }

    @Test
    void in() {
        assertThat(found(Book_.title.in("Dawn", "Kindred", "Emma"))).containsExactlyInAnyOrder(dawn, kindred);
        assertThat(found("pages__in", List.of(205, 248))).containsExactlyInAnyOrder(earthsea, dawn);
        assertThat(found(Book_.released.in(NINETEEN_SEVENTY_NINE))).containsExactly(kindred);
    }

    @Test
    void inNothingIsNoRow() {
        assertThat(found(Book_.title.in())).isEmpty();
        assertThat(found("pages__in", List.of())).isEmpty();
        assertThat(found(Book_.title.in().or(Book_.title.eq("Dawn")))).containsExactly(dawn);
    }

    @Test
    void inTakesLongLists() {
        List<Long> many = LongStream.range(0, 20_000).boxed().toList();

        assertThat(found(Book_.id.in(many))).hasSize(3);
    }

    @Test
    void inRefusesMoreThanAStatementTakes() {
        List<Long> tooMany = LongStream.range(0, 300_000).boxed().toList();

        assertThatThrownBy(() -> found(Book_.id.in(tooMany)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("300000 values")
                .hasMessageContaining("Ask in several parts");
    }

    @Test
    void isNull() {
        assertThat(found(Book_.rating.isNull())).containsExactly(earthsea);
        assertThat(found(Book_.rating.isNotNull())).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found("shelf__isnull", false)).containsExactly(kindred);
        assertThat(found(Book_.sequelOf.isNull())).containsExactlyInAnyOrder(kindred, dawn);
    }

    @Test
    void foreignKeysByObjectAndByKey() {
        assertThat(found(Book_.author.eq(octavia))).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found(Book_.author.eq(octavia.id))).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found("author", octavia)).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found("author_id", octavia.id)).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found("author__in", List.of(octavia))).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found("shelf", "A1")).containsExactly(kindred);
    }

    @Test
    void fieldsOfWhatAForeignKeyRefersTo() {
        assertThat(found(Book_.author().name.eq("Ursula"))).containsExactly(earthsea);
        assertThat(found("author__name__contains", "tav")).containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found(Book_.shelf().floor.gte(2))).containsExactly(kindred);
        assertThat(found("sequelOf__author__name", "Octavia")).containsExactly(earthsea);
    }

    @Test
    void aKeyOfWhatAForeignKeyRefersToNeedsNoJoin() {
        assertThat(statementsOf(() ->
                        assertThat(found(Book_.author().id.eq(octavia.id))).hasSize(2)))
                .noneMatch(text -> text.contains("JOIN"));
    }

    @Test
    void keepsRowsWithoutAReferenceWhereTheOtherConditionHolds() {
        assertThat(found(Book_.shelf().floor.eq(2).or(Book_.title.eq("Dawn"))))
                .containsExactlyInAnyOrder(kindred, dawn);
        assertThat(found(Book_.shelf().floor.isNull())).containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(Book.objects.orderBy("shelf__floor").execute()).hasSize(3);
        assertThat(Book.objects.orderBy("sequelOf__author__name").execute()).hasSize(3);
    }

    @Test
    void joinsATableOnceForSeveralConditions() {
        assertThat(statementsOf(() -> found(
                        Book_.author().name.contains("a"), Book_.author().name.contains("U"))))
                .allMatch(text -> text.split("JOIN", -1).length == 2);
    }

    @Test
    void saysWhichFieldsThereAre() {
        assertThatThrownBy(() -> found("titel", "Dawn"))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("Unknown field 'titel' on Book. Did you mean 'title'? Fields: id, title, blurb");
        assertThatThrownBy(() -> Book.objects.orderBy("author__nam"))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("Unknown field 'nam' on Author. Did you mean 'name'?");
    }

    @Test
    void saysWhichLookupsThereAre() {
        assertThatThrownBy(() -> found("pages__gtee", 1))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("Unknown lookup 'gtee' for field 'pages' of Book")
                .hasMessageContaining("Did you mean 'gte'?");
        assertThatThrownBy(() -> found("pages__contains", 1))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("'contains' is for text");
    }

    @Test
    void saysWhichValuesAFieldTakes() {
        assertThatThrownBy(() -> found("pages", "264"))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("filter(\"pages\", …) on Book takes Integer for 'pages', not String.");
        assertThatThrownBy(() -> found("pages__gt", null))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("not null");
        assertThatThrownBy(() -> found("pages__in", 264))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("a collection of Integer");
        assertThatThrownBy(() -> found("rating__isnull", 1))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("a Boolean");
    }

    @Test
    void refusesToCompareWithANullThatTheCompilerDidNotSee() {
        assertThatThrownBy(() -> found(Book_.title.gt((String) null)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("'title__gt' compares with null");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Book> found(Condition<Book>... conditions) {
        return Book.objects.filter(conditions).execute();
    }

    private static List<Book> found(String lookup, Object value) {
        QuerySet<Book> books = Book.objects.filter(lookup, value);
        return books.execute();
    }
}
