package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.migration.Operation;
import cotlette.api.orm.Expressions;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.printing.Edition;
import cotlette.db.tck.printing.Edition_;
import cotlette.db.tck.printing.Press;
import cotlette.db.tck.printing.Press_;
import cotlette.db.tck.printing.PrintingApp;
import cotlette.db.tck.printing.PrintingSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model has an order of its own, which acts where a query asks for none and an order means anything. */
public abstract class OrderingTck extends DatabaseTck {
    @Override
    protected App app() {
        return new PrintingApp();
    }

    @Override
    protected List<Operation> further() {
        return PrintingSchema.OPERATIONS;
    }

    private Press zeta;

    @BeforeEach
    void print() {
        application().run(() -> {
            zeta = press("Zeta");
            Press alpha = press("Alpha");
            edition("Dawn", 1987, zeta);
            edition("Imago", 1989, zeta);
            edition("Kindred", 1979, zeta);
            edition("Adulthood Rites", 1987, zeta);
            edition("Emergence", 1987, alpha);
        });
    }

    @Test
    void ordersWhatAsksForNoOrder() {
        List<String> inOrder = List.of("Imago", "Emergence", "Adulthood Rites", "Dawn", "Kindred");

        assertThat(titles(Edition.objects.all())).isEqualTo(inOrder);
        assertThat(Edition.objects.all().select(Edition_.title).execute()).isEqualTo(inOrder);
        assertThat(titles(Edition.objects.filter(Edition_.year.eq(1987))))
                .containsExactly("Emergence", "Adulthood Rites", "Dawn");
        assertThat(titles(Edition.objects.all().slice(1, 3))).containsExactly("Emergence", "Adulthood Rites");
        assertThat(Press.objects.first().orElseThrow().name).isEqualTo("Alpha");
    }

    @Test
    void turnsTheOrderAround() {
        assertThat(titles(Edition.objects.all().reverse()))
                .containsExactly("Kindred", "Dawn", "Adulthood Rites", "Emergence", "Imago");
        assertThat(Edition.objects.last().orElseThrow().title).isEqualTo("Kindred");
        assertThat(titles(Edition.objects.all().reverse().reverse().slice(0, 1)))
                .containsExactly("Imago");
    }

    @Test
    void givesWayToAnotherOrderAndToNone() {
        assertThat(titles(Edition.objects.orderBy("title")))
                .containsExactly("Adulthood Rites", "Dawn", "Emergence", "Imago", "Kindred");
        assertThat(statementsOf(() -> Edition.objects.orderBy().execute()))
                .singleElement()
                .asString()
                .doesNotContain("ORDER BY");
        assertThat(Edition.objects
                        .filter(Edition_.year.eq(1987))
                        .orderBy()
                        .first()
                        .orElseThrow()
                        .title)
                .isEqualTo("Dawn");
        assertThatThrownBy(() -> Edition.objects.all().slice(0, 1).orderBy()).isInstanceOf(OrmException.class);
    }

    @Test
    void staysOutOfWhatHasNoOrder() {
        QuerySet<Edition> old = Edition.objects.filter(Edition_.year.lt(1988));

        assertThat(statementsOf(() -> {
                    assertThat(old.count()).isEqualTo(4);
                    assertThat(old.exists()).isTrue();
                    assertThat(old.aggregate(Edition_.year.max())).contains(1987);
                    assertThat(old.select(Edition_.year.min()).get()).isEqualTo(1979);
                    assertThat(old.groupBy(Edition_.press().name)
                                    .select(Expressions.count())
                                    .execute())
                            .containsExactlyInAnyOrder(1L, 3L);
                    assertThat(Press.objects
                                    .orderBy()
                                    .filter(Press_.id.in(old.select(Edition_.press)))
                                    .execute())
                            .hasSize(2);
                    assertThat(old.select(Edition_.year).distinct().execute()).containsExactlyInAnyOrder(1979, 1987);
                    assertThat(old.filter(Edition_.press().name.eq("Zeta")).update(Edition_.year.set(1987)))
                            .isEqualTo(3);
                    assertThat(old.delete()).isEqualTo(4);
                }))
                .noneMatch(statement ->
                        statement.replaceAll("SELECT (.*) LIMIT 2.*", "").contains("\"title\""));
    }

    @Test
    void choosesTheRowsOfASlice() {
        Edition.objects.all().slice(0, 2).update(Edition_.title.set("Lost"));

        assertThat(titles(Edition.objects.all())).containsExactly("Lost", "Lost", "Adulthood Rites", "Dawn", "Kindred");
    }

    @Test
    void ordersWhatRelationsLeadTo() {
        Edition dawn = Edition.objects.get(Edition_.title.eq("Dawn"));
        dawn.sellers.add(zeta, press("Omega"), press("Beta"));

        assertThat(dawn.sellers).extracting(press -> press.name).containsExactly("Beta", "Omega", "Zeta");
        assertThat(titles(Edition_.press.reverse(zeta))).containsExactly("Imago", "Adulthood Rites", "Dawn", "Kindred");
        Edition fetched = Edition.objects
                .filter(Edition_.id.eq(dawn.id))
                .prefetchRelated(Edition_.sellers())
                .execute()
                .getFirst();
        Press press = Press.objects
                .filter(Press_.name.eq("Zeta"))
                .prefetchRelated(Edition_.press.reverse())
                .execute()
                .getFirst();
        assertThat(statementsOf(() -> {
                    assertThat(fetched.sellers)
                            .extracting(seller -> seller.name)
                            .containsExactly("Beta", "Omega", "Zeta");
                    assertThat(titles(Edition_.press.reverse(press)))
                            .containsExactly("Imago", "Adulthood Rites", "Dawn", "Kindred");
                }))
                .isEmpty();
    }

    @Test
    void callsObjectsAsPeopleDo() {
        assertThat(Edition_.TYPE.verboseName()).isEqualTo("printed edition");
        assertThat(Edition_.TYPE.verboseNamePlural()).isEqualTo("printed editions");
        assertThat(Press_.TYPE.verboseName()).isEqualTo("press");
        assertThat(Press_.TYPE.verboseNamePlural()).isEqualTo("presses");
    }

    private static List<String> titles(QuerySet<Edition> editions) {
        List<String> titles = new ArrayList<>();
        editions.execute().forEach(edition -> titles.add(edition.title));
        return titles;
    }

    private static Press press(String name) {
        return Press.objects.create(press -> press.name = name);
    }

    private static void edition(String title, int year, Press press) {
        Edition.objects.create(edition -> {
            edition.title = title;
            edition.year = year;
            edition.press.set(press);
        });
    }
}
