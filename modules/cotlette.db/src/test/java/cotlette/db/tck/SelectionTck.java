package cotlette.db.tck;

import static cotlette.api.orm.Expressions.coalesce;
import static cotlette.api.orm.Expressions.count;
import static cotlette.api.orm.Expressions.greatest;
import static cotlette.api.orm.Expressions.least;
import static cotlette.api.orm.Expressions.now;
import static cotlette.api.orm.Expressions.nullIf;
import static cotlette.api.orm.Expressions.outer;
import static cotlette.api.orm.Expressions.self;
import static cotlette.api.orm.Expressions.subquery;
import static cotlette.api.orm.Expressions.truth;
import static cotlette.api.orm.Expressions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.Expression;
import cotlette.api.orm.MultipleObjectsReturned;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.Selection;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Loan;
import cotlette.db.tck.library.Loan_;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values, groups and aggregates, into records. */
public abstract class SelectionTck extends DatabaseTck {
    private Author octavia;
    private Author ursula;
    private Book dawn;

    record Line(String title, int pages) {}

    record PerAuthor(String author, long books, Long pages) {}

    record Totals(long books, long rated, Long pages, Double average, Integer shortest, Integer longest) {}

    record WithCount(Author author, long books) {}

    @BeforeEach
    void fillTheLibrary() {
        octavia = author("Octavia");
        ursula = author("Ursula");
        author("Silent");
        book("Kindred", 264, octavia);
        dawn = book("Dawn", 248, octavia);
        dawn.rating = 4;
        dawn.released = Instant.parse("1987-05-31T23:59:58.5Z");
        dawn.save();
        Book earthsea = book("A Wizard of Earthsea", 205, ursula);
        earthsea.rating = 5;
        earthsea.language = "de";
        earthsea.save();
    }

    @Test
    void readsValuesIntoRecords() {
        assertThat(Book.objects
                        .orderBy(Book_.title.asc())
                        .select(Line::new, Book_.title, Book_.pages)
                        .execute())
                .containsExactly(
                        new Line("A Wizard of Earthsea", 205), new Line("Dawn", 248), new Line("Kindred", 264));
    }

    @Test
    void readsOneValueOfEachRow() {
        Selection<Book, String> titles = Book.objects.orderBy("title").select(Book_.title);

        assertThat(titles.execute()).containsExactly("A Wizard of Earthsea", "Dawn", "Kindred");
        assertThat(titles).containsExactly("A Wizard of Earthsea", "Dawn", "Kindred");
        assertThat(titles.slice(1, 3).execute()).containsExactly("Dawn", "Kindred");
        assertThat(titles.first()).contains("A Wizard of Earthsea");
        assertThat(titles.count()).isEqualTo(3);
        assertThat(titles.exists()).isTrue();
        assertThat(titles.slice(2, 3).get()).isEqualTo("Kindred");
        assertThatThrownBy(titles::get).isInstanceOf(MultipleObjectsReturned.class);
        assertThatThrownBy(titles.slice(3, 4)::get).isInstanceOf(DoesNotExist.class);
        assertThat(titles.orderBy(Book_.pages.desc()).execute())
                .containsExactly("Kindred", "Dawn", "A Wizard of Earthsea");
    }

    @Test
    void readsFieldsOfForeignKeysAndKeys() {
        assertThat(Book.objects.orderBy("title").select(Book_.author().name).execute())
                .containsExactly("Ursula", "Octavia", "Octavia");
        assertThat(Book.objects.orderBy("title").select(Book_.author).execute())
                .containsExactly(ursula.id, octavia.id, octavia.id);
    }

    @Test
    void readsNullAsNull() {
        assertThat(Book.objects.orderBy("title").select(Book_.rating).execute()).containsExactly(5, 4, null);
        assertThat(Book.objects.orderBy("title").select(Book_.shelf().floor).execute())
                .containsExactly(null, null, null);
    }

    @Test
    void readsValuesByName() {
        assertThat(Book.objects
                        .orderBy("title")
                        .values("title", "author__name", "rating")
                        .execute())
                .containsExactly(
                        Map.of("title", "A Wizard of Earthsea", "author__name", "Ursula", "rating", 5),
                        Map.of("title", "Dawn", "author__name", "Octavia", "rating", 4),
                        withNull(Map.of("title", "Kindred", "author__name", "Octavia"), "rating"));
        assertThat(Author.objects.values().first().orElseThrow()).containsKeys("id", "name", "email", "masterpiece");
    }

    @Test
    void returnsEachResultOnce() {
        Selection<Book, String> languages =
                Book.objects.all().select(Book_.language).distinct();

        assertThat(languages.execute()).containsExactlyInAnyOrder("en", "de");
        assertThat(languages.count()).isEqualTo(2);
        assertThat(languages.orderBy(Book_.language.desc()).execute()).containsExactly("en", "de");
        assertThat(languages.slice(0, 1).execute()).containsExactly("de");
        assertThatThrownBy(() -> languages.orderBy(Book_.pages.asc()).execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("distinct() returns each result once");
    }

    @Test
    void groupsAndAggregates() {
        assertThat(Book.objects
                        .groupBy(Book_.author().name)
                        .select(PerAuthor::new, Book_.author().name, count(), Book_.pages.sum())
                        .orderBy(count().desc())
                        .execute())
                .containsExactly(new PerAuthor("Octavia", 2, 512L), new PerAuthor("Ursula", 1, 205L));
    }

    @Test
    void choosesAmongGroups() {
        Selection<Book, String> busy = Book.objects
                .groupBy(Book_.author().name)
                .having(count().gt(1), Book_.pages.max().gt(250))
                .select(Book_.author().name);

        assertThat(busy.execute()).containsExactly("Octavia");
        assertThat(busy.count()).isEqualTo(1);
        assertThat(busy.exists()).isTrue();
    }

    @Test
    void aggregatesAllRows() {
        assertThat(Book.objects
                        .all()
                        .select(
                                Totals::new,
                                count(),
                                Book_.rating.count(),
                                Book_.pages.sum(),
                                Book_.pages.avg(),
                                Book_.pages.min(),
                                Book_.pages.max())
                        .get())
                .isEqualTo(new Totals(3, 2, 717L, 239.0, 205, 264));
        assertThat(Book.objects.aggregate(Book_.rating.avg())).contains(4.5);
        assertThat(Book.objects.aggregate(Book_.language.countDistinct())).contains(2L);
    }

    @Test
    void aggregatesNoRows() {
        assertThat(Book.objects.filter(Book_.pages.lt(0)).aggregate(Book_.pages.sum()))
                .isEmpty();
        assertThat(Book.objects.filter(Book_.pages.lt(0)).aggregate(Book_.pages.avg()))
                .isEmpty();
        assertThat(Book.objects.filter(Book_.pages.lt(0)).aggregate(count())).contains(0L);
    }

    @Test
    void aggregatesSomeOfTheRows() {
        record Split(long rated, Long english) {}

        assertThat(Book.objects
                        .all()
                        .select(Split::new, count(Book_.rating.isNotNull()), Book_.pages.sum(Book_.language.eq("en")))
                        .get())
                .isEqualTo(new Split(2, 512L));
    }

    @Test
    void aggregatesOfSeveralRelationsDoNotMultiply() {
        loan(dawn, "Ada");
        loan(dawn, "Grace");
        record Figures(String name, long books, Long pages, long loans) {}

        assertThat(Author.objects
                        .orderBy("name")
                        .select(
                                Figures::new,
                                Author_.name,
                                Book_.author.reverse().count(),
                                Book_.author.reverse().sum(Book_.pages),
                                Book_.author
                                        .reverse()
                                        .filter(Book_.title.eq("Dawn"))
                                        .count())
                        .execute())
                .containsExactly(
                        new Figures("Octavia", 2, 512L, 1),
                        new Figures("Silent", 0, null, 0),
                        new Figures("Ursula", 1, 205L, 0));
        assertThat(Book.objects
                        .filter(Book_.title.eq("Dawn"))
                        .select(Loan_.book.reverse().max(Loan_.borrower))
                        .get())
                .isEqualTo("Grace");
    }

    @Test
    void filtersAndOrdersByAggregatesOfRelations() {
        assertThat(Author.objects
                        .filter(Book_.author.reverse().count().gte(1))
                        .orderBy(Book_.author.reverse().sum(Book_.pages).desc())
                        .execute())
                .containsExactly(octavia, ursula);
    }

    @Test
    void returnsTheObjectBesideOtherValues() {
        List<WithCount> found = Author.objects
                .orderBy("name")
                .select(WithCount::new, self(), Book_.author.reverse().count())
                .execute();

        assertThat(found)
                .extracting(WithCount::author, WithCount::books)
                .contains(tuple(octavia, 2L), tuple(ursula, 1L));
        found.getFirst().author().name = "Octavia E.";
        found.getFirst().author().save();
        assertThat(Author.objects.get(octavia.id).name).isEqualTo("Octavia E.");
    }

    @Test
    void computesNumbers() {
        Book wanted = Book.objects.get(dawn.id);

        assertThat(number(Book_.pages.plus(2))).isEqualTo(250);
        assertThat(number(Book_.pages.minus(Book_.rating))).isEqualTo(244);
        assertThat(number(Book_.pages.times(2))).isEqualTo(496);
        assertThat(number(Book_.pages.dividedBy(100))).isEqualTo(2);
        assertThat(number(Book_.pages.dividedBy(0))).isNull();
        assertThat(number(Book_.pages.modulo(100))).isEqualTo(48);
        assertThat(number(Book_.pages.negated())).isEqualTo(-wanted.pages);
        assertThat(number(Book_.pages.negated().abs())).isEqualTo(248);
        assertThat(number(Book_.pages.negated().dividedBy(100))).isEqualTo(-2);
    }

    @Test
    void computesTexts() {
        assertThat(text(Book_.title.lower())).isEqualTo("dawn");
        assertThat(text(Book_.title.upper())).isEqualTo("DAWN");
        assertThat(text(Book_.title.concat("!"))).isEqualTo("Dawn!");
        assertThat(text(Book_.title.concat(Book_.language))).isEqualTo("Dawnen");
        assertThat(text(Book_.title.replace("aw", "ow"))).isEqualTo("Down");
        assertThat(text(Book_.title.substring(2, 2))).isEqualTo("aw");
        assertThat(text(Book_.title.concat(" ").trimEnd())).isEqualTo("Dawn");
        assertThat(text(Book_.title.concat(" ").trim())).isEqualTo("Dawn");
        assertThat(text(Book_.title.trimStart())).isEqualTo("Dawn");
        assertThat(text(Book_.pages.toText())).isEqualTo("248");
        assertThat(number(Book_.title.length())).isEqualTo(4);
    }

    @Test
    void takesPartsOfPointsInTime() {
        assertThat(number(Book_.released.year())).isEqualTo(1987);
        assertThat(number(Book_.released.quarter())).isEqualTo(2);
        assertThat(number(Book_.released.month())).isEqualTo(5);
        assertThat(number(Book_.released.day())).isEqualTo(31);
        assertThat(number(Book_.released.weekday())).isEqualTo(7);
        assertThat(number(Book_.released.hour())).isEqualTo(23);
        assertThat(number(Book_.released.minute())).isEqualTo(59);
        assertThat(number(Book_.released.second())).isEqualTo(58);
        assertThat(onDawn(Book_.released.date())).isEqualTo(LocalDate.of(1987, 5, 31));
    }

    @Test
    void choosesBetweenValues() {
        assertThat(Book.objects
                        .orderBy("title")
                        .select(when(Book_.pages.gt(260), "long")
                                .when(Book_.pages.gt(240), "middle")
                                .otherwise(Book_.language))
                        .execute())
                .containsExactly("de", "middle", "long");
        assertThat(Book.objects
                        .orderBy("title")
                        .select(when(Book_.pages.gt(260), Book_.title))
                        .execute())
                .containsExactly(null, null, "Kindred");
        assertThat(Book.objects
                        .orderBy("title")
                        .select(when(Book_.pages.gt(260), Book_.title)
                                .when(Book_.pages.gt(240), Book_.language)
                                .otherwise("short"))
                        .execute())
                .containsExactly("short", "en", "Kindred");
        assertThat(Book.objects
                        .orderBy("title")
                        .select(truth(Book_.rating.gt(4)))
                        .execute())
                .containsExactly(true, false, false);
    }

    @Test
    void knowsThePointInTimeAtWhichItRuns() {
        assertThat(Author.objects
                        .filter(Author_.name.eq("Silent"))
                        .select(now())
                        .get())
                .isCloseTo(Instant.now(), within(10, ChronoUnit.MINUTES));
        assertThat(Book.objects.filter(Book_.released.lt(now())).get()).isEqualTo(dawn);
    }

    @Test
    void refusesWhatOnlyObjectsHave() {
        assertThatThrownBy(() -> Book.objects.prefetchRelated(Book_.author).select(Book_.title))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Leave these calls out, or fetch the objects");
        assertThatThrownBy(() -> Book.objects.selectRelated(Book_.author).values("title"))
                .isInstanceOf(OrmException.class);
        assertThatThrownBy(() -> Book.objects.all().only(Book_.title).groupBy(Book_.title))
                .isInstanceOf(OrmException.class);
        assertThat(Book.objects.selectRelated(Book_.author).aggregate(Book_.pages.max()))
                .contains(264);
    }

    @Test
    void isGoneThroughLikeAList() {
        List<String> titles = new ArrayList<>();
        for (String title : Book.objects.orderBy("title").select(Book_.title)) {
            titles.add(title);
        }

        assertThat(titles).containsExactly("A Wizard of Earthsea", "Dawn", "Kindred");
    }

    @Test
    void choosesTheFirstThatIsNotNull() {
        assertThat(Book.objects
                        .orderBy("title")
                        .select(coalesce(Book_.rating, 0))
                        .execute())
                .containsExactly(5, 4, 0);
        assertThat(text(coalesce(Book_.blurb, Book_.title))).isEqualTo("Dawn");
        assertThat(text(coalesce(Book_.blurb, "none"))).isEqualTo("none");
        assertThat(onDawn(nullIf(Book_.rating, 4))).isNull();
        assertThat(onDawn(greatest(Book_.pages, Book_.rating))).isEqualTo(248);
        assertThat(onDawn(least(Book_.pages, Book_.rating))).isEqualTo(4);
        assertThat(Book.objects
                        .filter(Book_.title.eq("Kindred"))
                        .select(greatest(Book_.pages, Book_.rating))
                        .get())
                .isNull();
    }

    @Test
    void asksSubqueries() {
        Selection<Book, Integer> longest =
                Book.objects.filter(Book_.author.eq(outer(Author_.id))).select(Book_.pages.max());

        assertThat(Author.objects.orderBy("name").select(subquery(longest)).execute())
                .containsExactly(264, null, 205);
        assertThat(Author.objects
                        .filter(Author_.id.in(
                                Book.objects.filter(Book_.pages.gt(250)).select(Book_.author)))
                        .execute())
                .containsExactly(octavia);
        assertThat(Author.objects
                        .filter(Author_.id.in(
                                Book.objects.orderBy("pages").slice(0, 1).select(Book_.author)))
                        .execute())
                .containsExactly(ursula);
    }

    record One(String title) {}

    record Five(String title, int pages, Integer rating, String language, Long author) {}

    record Seven(String title, int pages, Integer rating, String language, Long author, Long id, String name) {}

    record Eight(
            String title,
            int pages,
            Integer rating,
            String language,
            Long author,
            Long id,
            String name,
            boolean lent) {}

    @Test
    void readsAsManyValuesAsARecordHas() {
        QuerySet<Book> one = QuerySet.all(Book_.TYPE).filter(Book_.title.eq("Dawn"));

        assertThat(one.select(One::new, Book_.title).get()).isEqualTo(new One("Dawn"));
        assertThat(one.select(Five::new, Book_.title, Book_.pages, Book_.rating, Book_.language, Book_.author)
                        .get())
                .isEqualTo(new Five("Dawn", 248, 4, "en", octavia.id));
        assertThat(one.select(
                                Seven::new,
                                Book_.title,
                                Book_.pages,
                                Book_.rating,
                                Book_.language,
                                Book_.author,
                                Book_.id,
                                Book_.author().name)
                        .get())
                .isEqualTo(new Seven("Dawn", 248, 4, "en", octavia.id, dawn.id, "Octavia"));
        assertThat(one.select(
                                Eight::new,
                                Book_.title,
                                Book_.pages,
                                Book_.rating,
                                Book_.language,
                                Book_.author,
                                Book_.id,
                                Book_.author().name,
                                Book_.lent)
                        .get())
                .isEqualTo(new Eight("Dawn", 248, 4, "en", octavia.id, dawn.id, "Octavia", false));
    }

    @Test
    void aggregatesValuesOfRelations() {
        assertThat(Author.objects
                        .filter(Author_.name.eq("Octavia"))
                        .select(Book_.author.reverse().avg(Book_.pages))
                        .get())
                .isEqualTo(256.0);
        assertThat(Author.objects
                        .filter(Author_.name.eq("Octavia"))
                        .select(Book_.author.reverse().min(Book_.title))
                        .get())
                .isEqualTo("Dawn");
        assertThat(Author.objects
                        .filter(Author_.name.eq("Octavia"))
                        .select(Book_.author
                                .reverse()
                                .sum(Book_.pages.toDouble().dividedBy(2)))
                        .get())
                .isEqualTo(256.0);
        assertThat(number(Book_.pages.modulo(Book_.rating.plus(3)))).isEqualTo(248 % 7);
        assertThat(number(Book_.pages.dividedBy(Book_.rating))).isEqualTo(62);
        assertThat(number(Book_.pages.times(Book_.rating))).isEqualTo(992);
    }

    @Test
    void refusesWhatDiffersWithinAGroup() {
        assertThatThrownBy(() -> Book.objects
                        .groupBy(Book_.language)
                        .select(Line::new, Book_.title, Book_.pages.max())
                        .execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("The rows of a group may differ in 'title' of select(…)");
    }

    private Integer number(Expression<Book, Integer> value) {
        return onDawn(value);
    }

    private String text(Expression<Book, String> value) {
        return onDawn(value);
    }

    private <V> V onDawn(Expression<Book, V> value) {
        return Book.objects.filter(Book_.id.eq(dawn.id)).select(value).get();
    }

    private static void loan(Book book, String borrower) {
        Loan.objects.create(loan -> {
            loan.borrower = borrower;
            loan.book.set(book);
        });
    }

    private static Map<String, Object> withNull(Map<String, Object> values, String name) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(name, null);
        return all;
    }
}
