package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.FieldError;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.Prefetch;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.StaleObject;
import cotlette.db.tck.library.Shelf;
import cotlette.db.tck.library.Shelf_;
import cotlette.db.tck.library.Slot;
import cotlette.db.tck.library.SlotSchema;
import cotlette.db.tck.library.Slot_;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects whose key is several fields, for which a record stands. */
public abstract class CompositeKeyTck extends DatabaseTck {
    private static final Slot.Key A1 = new Slot.Key("A", 1);
    private static final Slot.Key A2 = new Slot.Key("A", 2);
    private static final Slot.Key B1 = new Slot.Key("B", 1);

    @Override
    protected List<Operation> further() {
        return SlotSchema.OPERATIONS;
    }

    @BeforeEach
    final void fillTwoShelves() {
        application().run(() -> {
            shelf("A");
            shelf("B");
            slot(B1, "maps");
            slot(A2, "poems");
            slot(A1, "atlases");
        });
    }

    @Test
    void areFoundByTheirKey() {
        assertThat(Slot.objects.get(A2).label).isEqualTo("poems");
        assertThat(Slot.objects.getOr404(B1).label).isEqualTo("maps");

        assertThatThrownBy(() -> Slot.objects.get(new Slot.Key("B", 2)))
                .isInstanceOf(DoesNotExist.class)
                .hasMessage("There is no Slot with the key Key[shelf=B, place=2].");
    }

    @Test
    void refuseAKeyThatIsNone() {
        assertThatThrownBy(() -> Slot.objects.get("A"))
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith("The key of Slot is a Key, not a String.");
        assertThatThrownBy(() -> Slot.objects.get(new Slot.Key("A", null)))
                .isInstanceOf(OrmException.class)
                .hasMessage("The key Key[shelf=A, place=null] of Slot has no value for 'place'."
                        + " A key is complete, or it is none.");
    }

    @Test
    void areSavedByTheWholeKey() {
        Slot poems = Slot.objects.get(A2);
        poems.label = "plays";
        poems.save();
        poems.label = "novels";
        poems.save();

        assertThat(labels(Slot.objects.all())).containsExactlyInAnyOrder("atlases", "novels", "maps");
    }

    @Test
    void areDeletedByTheWholeKey() {
        Slot poems = Slot.objects.get(A2);
        poems.delete();

        assertThat(labels(Slot.objects.all())).containsExactlyInAnyOrder("atlases", "maps");
        poems.save();
        assertThat(Slot.objects.get(A2).label).isEqualTo("poems");
    }

    @Test
    void keepTheirKey() {
        Slot poems = Slot.objects.get(A2);
        poems.place = 3;

        assertThatThrownBy(poems::save)
                .isInstanceOf(InvalidModel.class)
                .hasMessage("The key of this Slot was Key[shelf=A, place=2] and is now Key[shelf=A, place=3]."
                        + " A key never changes: set it back, or make a new object with Slot.objects.create(…).");
        assertThatThrownBy(() -> Slot.objects.all().update(Slot_.place.set(7)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("'place', the key of Slot, which never changes");
    }

    @Test
    void areNotSavedWithoutAllOfTheirKey() {
        Slot slot = new Slot();
        slot.place = 4;
        slot.label = "essays";

        assertThatThrownBy(slot::save).isInstanceOf(InvalidModel.class).hasMessageContaining("shelf");
        assertThat(slot).isNotEqualTo(new Slot()).hasToString("Slot (not saved)");
    }

    @Test
    void areNeverTwoWithOneKey() {
        assertThatThrownBy(() -> slot(A2, "comics"))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.UNIQUE))
                .hasMessageContaining("another one has the same shelf, place.");
        slot(new Slot.Key("B", 2), "comics");
        assertThat(Slot.objects.count()).isEqualTo(4);
    }

    @Test
    void areEqualWhenAllOfTheirKeyIs() {
        assertThat(Slot.objects.get(A2))
                .isEqualTo(Slot.objects.get(A2))
                .hasSameHashCodeAs(Slot.objects.get(A2))
                .isNotEqualTo(Slot.objects.get(A1))
                .hasToString("Slot Key[shelf=A, place=2]");
    }

    @Test
    void areComparedWithKeys() {
        assertThat(labels(Slot.objects.filter(Slot_.pk.eq(A1)))).containsExactly("atlases");
        assertThat(labels(Slot.objects.filter(Slot_.pk.ne(A1)))).containsExactlyInAnyOrder("poems", "maps");
        assertThat(labels(Slot.objects.filter(Slot_.pk.in(A1, B1)))).containsExactlyInAnyOrder("atlases", "maps");
        assertThat(labels(Slot.objects.filter(Slot_.pk.in(List.of())))).isEmpty();
        assertThat(labels(Slot.objects.exclude(Slot_.pk.in(List.of(A1, new Slot.Key("B", 2))))))
                .containsExactlyInAnyOrder("poems", "maps");
        assertThat(Shelf.objects.filter(Shelf_.slots().any(Slot_.pk.eq(B1))).get().code)
                .isEqualTo("B");
    }

    @Test
    void areFoundByManyKeysAtOnce() {
        List<Slot.Key> keys = new ArrayList<>(List.of(B1));
        for (int place = 2; place < 1_500; place++) {
            keys.add(new Slot.Key("A", place));
        }

        Map<Slot.Key, Slot> found = Slot.objects.all().inBulk(keys);

        assertThat(found).containsOnlyKeys(B1, A2);
        assertThat(found.get(B1).label).isEqualTo("maps");
    }

    @Test
    void areFoundByWordsForTheirKey() {
        assertThat(labels(Slot.objects.filter("pk", A1))).containsExactly("atlases");
        assertThat(labels(Slot.objects.exclude("pk", A1))).containsExactlyInAnyOrder("poems", "maps");
        assertThat(labels(Slot.objects.filter("pk__in", List.of(A1, Slot.objects.get(B1)))))
                .containsExactlyInAnyOrder("atlases", "maps");
        assertThat(Slot.objects.filter("pk__isnull", true).exists()).isFalse();
        assertThat(Shelf.objects.filter("slots__pk", B1).get().code).isEqualTo("B");
        assertThat(Shelf.objects.filter("slots", Slot.objects.get(A2)).get().code)
                .isEqualTo("A");

        assertThatThrownBy(() -> Slot.objects.filter("pk__gt", A1))
                .isInstanceOf(FieldError.class)
                .hasMessage(
                        "The lookup 'gt' in filter(\"pk__gt\", …) compares one value, and the key of Slot is several"
                                + " fields: shelf, place. Compare one of them.");
        assertThatThrownBy(() -> Slot.objects.filter("pk", "A"))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("takes Key for 'shelf, place', not String");
        assertThatThrownBy(() -> Slot.objects.all().values("pk"))
                .isInstanceOf(FieldError.class)
                .hasMessage("\"pk\" is several fields of Slot: shelf, place. Name those that you mean.");
    }

    @Test
    void areOrderedByTheirKey() {
        assertThat(labels(Slot.objects.orderBy("pk"))).containsExactly("atlases", "poems", "maps");
        assertThat(labels(Slot.objects.orderBy("-pk"))).containsExactly("maps", "poems", "atlases");
        assertThat(Slot.objects.all().first().orElseThrow().label).isEqualTo("atlases");
        assertThat(Slot.objects.all().last().orElseThrow().label).isEqualTo("maps");
        assertThat(labels(Slot.objects.all().slice(1, 3))).containsExactly("poems", "maps");
    }

    @Test
    void areChangedAndDeletedWhereASliceOrAnotherTableSaysSo() {
        assertThat(Slot.objects.orderBy("pk").slice(1, 3).update(Slot_.label.set("moved")))
                .isEqualTo(2);
        assertThat(labels(Slot.objects.orderBy("pk"))).containsExactly("atlases", "moved", "moved");

        assertThat(Slot.objects.filter(Slot_.shelf().floor.eq(2)).delete()).isEqualTo(1);
        assertThat(Slot.objects.orderBy("pk").slice(0, 1).delete()).isEqualTo(1);
        assertThat(Slot.objects.all().get().label).isEqualTo("moved");
    }

    @Test
    void areCombined() {
        QuerySet<Slot> ofA = Slot.objects.filter(Slot_.shelf.eq("A"));
        QuerySet<Slot> first = Slot.objects.filter(Slot_.place.eq(1));

        assertThat(ofA.union(first).count()).isEqualTo(3);
        assertThat(labels(ofA.intersect(first))).containsExactly("atlases");
        assertThat(labels(ofA.except(first))).containsExactly("poems");
    }

    @Test
    void arePrefetchedSomePerParent() {
        List<Shelf> shelves = Shelf.objects
                .orderBy(Shelf_.code.asc())
                .prefetchRelated(
                        Prefetch.of(Shelf_.slots()).orderBy(Slot_.place.desc()).limitPerParent(1))
                .execute();

        assertThat(shelves.stream().flatMap(shelf -> Shelf_.slots().of(shelf).execute().stream()))
                .extracting(slot -> slot.label)
                .containsExactly("poems", "maps");
    }

    @Test
    void bringWhatTheirKeyRefersTo() {
        List<Slot> slots = Slot.objects.selectRelated(Slot_.shelf).orderBy("pk").execute();

        assertThat(slots).extracting(slot -> slot.shelf.get().floor).containsExactly(1, 1, 2);
        assertThat(slots.get(0).shelf.get()).isSameAs(slots.get(1).shelf.get());
    }

    @Test
    void areMadeWhereThereIsNone() {
        Slot.Key key = new Slot.Key("B", 9);
        assertThat(Slot.objects
                        .getOrCreate(Slot_.pk.eq(key), slot -> slot.label = "new")
                        .created())
                .isTrue();
        Slot again = Slot.objects
                .getOrCreate(Slot_.pk.eq(key), slot -> slot.label = "other")
                .object();

        assertThat(again.label).isEqualTo("new");
        assertThat(again.shelf.id()).contains("B");
    }

    @Test
    void areNotOverwrittenWhenSomebodyElseHasChangedThem() {
        Slot mine = Slot.objects.get(A1);
        Slot theirs = Slot.objects.get(A1);
        theirs.label = "theirs";
        theirs.save();
        mine.label = "mine";

        assertThatThrownBy(mine::save).isInstanceOf(StaleObject.class).hasMessageContaining("Key[shelf=A, place=1]");
        assertThatThrownBy(mine::delete).isInstanceOf(StaleObject.class);
        assertThat(Slot.objects.get(A1).label).isEqualTo("theirs");
    }

    @Test
    void areMadeManyAtOnce() {
        List<Slot> slots = List.of(unsaved("B", 2, "b2"), unsaved("A", 3, "a3"), unsaved("B", 3, "b3"));

        List<String> sent = statementsOf(() -> Slot.objects.bulkCreate(slots, 2));

        assertThat(sent.stream().filter(sql -> sql.contains("INSERT"))).hasSize(2);
        assertThat(Slot.objects.get(new Slot.Key("A", 3)).label).isEqualTo("a3");
        assertThat(slots).extracting(slot -> slot.version).containsOnly(1);
        assertThat(statementsOf(() -> slots.forEach(Slot::save))).isEmpty();
        slots.getFirst().label = "changed";
        slots.getFirst().save();
        assertThat(labels(Slot.objects.filter(Slot_.shelf.eq("B")).orderBy("pk")))
                .containsExactly("maps", "changed", "b3");
    }

    @Test
    void areAllMadeOrNone() {
        List<Slot> slots = List.of(unsaved("B", 2, "b2"), unsaved("A", 2, "taken"));

        assertThatThrownBy(() -> Slot.objects.bulkCreate(slots, 1))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("another one has the same shelf, place.");
        assertThat(Slot.objects.count()).isEqualTo(3);
        assertThatThrownBy(() -> Slot.objects.bulkCreate(List.of(unsaved("B", 2, "b2"), new Slot())))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("Position 1 of what bulkCreate(…) was given")
                .hasMessageContaining("shelf");

        slots.getLast().place = 4;
        Slot.objects.bulkCreate(slots);
        assertThat(Slot.objects.count()).isEqualTo(5);
    }

    @Test
    void areReadAgainByTheWholeKey() {
        Slot poems = Slot.objects.get(A2);
        Slot.objects.all().update(Slot_.label.set("moved"));
        poems.place = 1;
        poems.label = "mine";

        poems.refresh(Slot_.label);
        assertThat(poems.label).isEqualTo("moved");
        assertThat(poems.place).isEqualTo(1);

        Slot theirs = Slot.objects.get(A2);
        theirs.label = "theirs";
        theirs.save();
        poems.refresh();
        assertThat(poems.label).isEqualTo("theirs");
        assertThat(poems.place).isEqualTo(2);
        assertThat(poems.shelf.get().code).isEqualTo("A");
        poems.label = "mine";
        poems.save();

        Slot.objects.filter(Slot_.pk.eq(A2)).delete();
        assertThatThrownBy(poems::refresh)
                .isInstanceOf(DoesNotExist.class)
                .hasMessageContaining("Key[shelf=A, place=2]");
    }

    private static Slot unsaved(String shelf, int place, String label) {
        Slot slot = new Slot();
        slot.shelf = ForeignKey.ofId(shelf);
        slot.place = place;
        slot.label = label;
        return slot;
    }

    private static void shelf(String code) {
        Shelf.objects.create(shelf -> {
            shelf.code = code;
            shelf.floor = code.charAt(0) - 'A' + 1;
        });
    }

    private static void slot(Slot.Key key, String label) {
        Slot.objects.create(slot -> {
            slot.shelf = ForeignKey.ofId(key.shelf());
            slot.place = key.place();
            slot.label = label;
        });
    }

    private static List<String> labels(Iterable<Slot> slots) {
        List<String> labels = new ArrayList<>();
        slots.forEach(slot -> labels.add(slot.label));
        return labels;
    }
}
