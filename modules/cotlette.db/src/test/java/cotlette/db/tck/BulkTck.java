package cotlette.db.tck;

import static cotlette.api.orm.Expressions.coalesce;
import static cotlette.api.orm.Expressions.outer;
import static cotlette.api.orm.Expressions.subquery;
import static cotlette.api.orm.Expressions.value;
import static cotlette.api.orm.Expressions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.FieldError;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to many rows in one statement, and sets of objects. */
public abstract class BulkTck extends DatabaseTck {
    private Author octavia;
    private Author ursula;
    private Book kindred;
    private Book dawn;
    private Book earthsea;

    @BeforeEach
    void fillTheLibrary() {
        octavia = author("Octavia");
        ursula = author("Ursula");
        kindred = book("Kindred", 264, octavia);
        dawn = book("Dawn", 248, octavia);
        earthsea = book("A Wizard of Earthsea", 205, ursula);
    }

    @Test
    void updatesWhatTheQueryFinds() {
        List<String> sent = statementsOf(() -> assertThat(
                        Book.objects.filter(Book_.pages.lt(250)).update(Book_.rating.set(4), Book_.blurb.set("short")))
                .isEqualTo(2));

        assertThat(sent).hasSize(1);
        assertThat(Book.objects
                        .filter(Book_.rating.eq(4), Book_.blurb.eq("short"))
                        .execute())
                .containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(Book.objects.all().update(Book_.rating.set((Integer) null))).isEqualTo(3);
        assertThat(Book.objects.filter(Book_.rating.isNull()).count()).isEqualTo(3);
    }

    @Test
    void updatesByExpression() {
        Book.objects.all().update(Book_.pages.set(Book_.pages.plus(1)), Book_.title.set(Book_.title.concat("!")));

        assertThat(Book.objects.orderBy("title").select(Book_.pages).execute()).containsExactly(206, 249, 265);
        assertThat(Book.objects.get(dawn.id).title).isEqualTo("Dawn!");

        Book.objects.all().update(Book_.rating.set(when(Book_.pages.gt(248), 5).otherwise(1)));

        assertThat(Book.objects.orderBy("title").select(Book_.rating).execute()).containsExactly(1, 5, 5);
    }

    @Test
    void expressionsSeeTheRowAsItWasBefore() {
        Book.objects.all().update(Book_.rating.set(7));
        Book.objects.all().update(Book_.pages.set(Book_.rating), Book_.rating.set(Book_.rating.plus(1)));

        assertThat(Book.objects.select(Book_.pages).distinct().execute()).containsExactly(7);
        assertThat(Book.objects.select(Book_.rating).distinct().execute()).containsExactly(8);

        Book.objects.all().update(Book_.rating.set(Book_.rating.plus(1)), Book_.pages.set(Book_.rating));

        assertThat(Book.objects.select(Book_.pages).distinct().execute()).containsExactly(8);
    }

    @Test
    void updatesByWhatOtherTablesHave() {
        assertThat(Book.objects.filter(Book_.author().name.eq("Octavia")).update(Book_.author.set(ursula)))
                .isEqualTo(2);
        assertThat(Book.objects.filter(Book_.author.eq(ursula)).count()).isEqualTo(3);
        assertThat(Author.objects
                        .filter(Book_.author.reverse().any(Book_.pages.gt(250)))
                        .update(Author_.email.set("u@example.com")))
                .isEqualTo(1);

        Author.objects
                .all()
                .update(Author_.name.set(coalesce(
                        subquery(Book.objects
                                .filter(Book_.author.eq(outer(Author_.id)), Book_.pages.gt(260))
                                .select(Book_.title)),
                        value("nobody"))));

        assertThat(Author.objects.orderBy("name").select(Author_.name).execute())
                .containsExactly("Kindred", "nobody");
    }

    @Test
    void updatesASlice() {
        assertThat(Book.objects.orderBy("pages").slice(0, 2).update(Book_.rating.set(1)))
                .isEqualTo(2);
        assertThat(Book.objects.filter(Book_.rating.isNull()).execute()).containsExactly(kindred);
    }

    @Test
    void refusesUpdatesThatMakeNoSense() {
        assertThatThrownBy(() -> Book.objects.all().update())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("sets no column of Book");
        assertThatThrownBy(() -> Book.objects.all().update(Book_.pages.set(1), Book_.pages.set(2)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("sets 'pages' of Book twice");
        assertThatThrownBy(() -> Book.objects.all().update(Book_.id.set(1)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("the key of Book");
        assertThatThrownBy(() -> Book.objects.all().update(Book_.title.set(Book_.author().name)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("a value of another table");
    }

    @Test
    void deletesWhatTheQueryFinds() {
        assertThat(Book.objects.filter(Book_.author().name.eq("Octavia")).delete())
                .isEqualTo(2);
        assertThat(Book.objects.all().execute()).containsExactly(earthsea);
        assertThatThrownBy(() -> Author.objects.all().delete())
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("protected objects refer to it");
        assertThat(Author.objects.filter(Book_.author.reverse().none()).delete())
                .isEqualTo(1);
        assertThat(Book.objects.orderBy("pages").slice(0, 1).delete()).isEqualTo(1);
        assertThat(Author.objects.all().delete()).isEqualTo(1);
    }

    @Test
    void findsManyByTheirKeys() {
        assertThat(Book.objects.all().inBulk(List.of(dawn.id, kindred.id, -1L)))
                .isEqualTo(Map.of(dawn.id, dawn, kindred.id, kindred));
        assertThat(Book.objects.all().inBulk(List.of())).isEmpty();
    }

    @Test
    void returnsTheOppositeOrderAndTheLast() {
        assertThat(Book.objects.orderBy("pages").reverse().execute()).containsExactly(kindred, dawn, earthsea);
        assertThat(Book.objects.all().reverse().first()).contains(earthsea);
        assertThat(Book.objects.orderBy(Book_.rating.asc(), Book_.pages.desc()).last())
                .contains(earthsea);
        assertThat(Book.objects.last()).contains(earthsea);
        assertThat(Book.objects.filter(Book_.pages.lt(0)).last()).isEmpty();
    }

    @Test
    void ordersNullWhereItIsWanted() {
        dawn.rating = 5;
        dawn.save();

        assertThat(Book.objects.orderBy(Book_.rating.asc().withNullsLast()).first())
                .contains(dawn);
        assertThat(Book.objects.orderBy(Book_.rating.asc()).last()).contains(dawn);
        assertThat(Book.objects.orderBy(Book_.rating.desc().withNullsFirst()).last())
                .contains(dawn);
        assertThat(Book.objects.orderBy(Book_.rating.desc()).first()).contains(dawn);
    }

    @Test
    void combinesSetsOfObjects() {
        var longOnes = Book.objects.filter(Book_.pages.gt(240));
        var octavias = Book.objects.filter(Book_.author.eq(octavia));
        var dawns = Book.objects.filter(Book_.title.eq("Dawn"));

        assertThat(dawns.union(Book.objects.filter(Book_.pages.lt(210))).execute())
                .containsExactlyInAnyOrder(dawn, earthsea);
        assertThat(longOnes.intersect(dawns).execute()).containsExactly(dawn);
        assertThat(octavias.except(dawns).execute()).containsExactly(kindred);
        assertThat(Book.objects.filter(Book_.rating.eq(1)).union(dawns).count()).isEqualTo(1);
        assertThat(Book.objects
                        .all()
                        .except(Book.objects.filter(Book_.rating.gt(0)))
                        .count())
                .isEqualTo(3);
        assertThatThrownBy(() -> dawns.union(longOnes.slice(0, 1)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("union");
    }

    @Test
    void saysWhenAValueDoesNotFit() {
        assertThatThrownBy(() -> Book.objects.filter("pages", 1L << 40).execute())
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("takes Integer for 'pages'");
        assertThatThrownBy(() -> Book.objects.filter(Book_.pages.gt(1L << 40)).execute())
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Integer");
    }
}
