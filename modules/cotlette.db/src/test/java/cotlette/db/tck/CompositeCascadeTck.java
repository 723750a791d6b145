package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.migration.Operation;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Signals;
import cotlette.db.tck.library.Club;
import cotlette.db.tck.library.ClubSchema;
import cotlette.db.tck.library.Club_;
import cotlette.db.tck.library.Invitation;
import cotlette.db.tck.library.Invitation_;
import cotlette.db.tck.library.LibraryApp;
import cotlette.db.tck.library.Member;
import cotlette.db.tck.library.Member_;
import cotlette.db.tck.library.Shelf;
import cotlette.db.tck.library.Shelf_;
import cotlette.db.tck.library.Slot;
import cotlette.db.tck.library.SlotSchema;
import cotlette.db.tck.library.Slot_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known by several fields goes with what one of them refers to, each object by its whole key. */
public abstract class CompositeCascadeTck extends DatabaseTck {
    private final List<String> heard = new ArrayList<>();
    private boolean refuses;

    @Override
    protected App app() {
        return new App() {
            @Override
            public AppParts parts() {
                return new LibraryApp().parts();
            }

            @Override
            public void signals(Signals signals) {
                signals.beforeDelete(Slot_.TYPE, event -> heard.add("before " + event.object().label));
                signals.afterDelete(Slot_.TYPE, event -> {
                    heard.add("after " + event.object().label);
                    if (refuses) {
                        throw new IllegalStateException("not this one");
                    }
                });
                signals.afterDelete(
                        Invitation_.TYPE,
                        event -> heard.add(event.object().club.get().name + " without "
                                + event.object().member.get().name));
            }
        };
    }

    @Override
    protected List<Operation> further() {
        return Stream.of(SlotSchema.OPERATIONS, ClubSchema.OPERATIONS, List.of(ClubSchema.INVITATIONS))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void tellsOfThoseOfOneObjectAndLeavesThoseOfOthers() {
        Shelf shelf = shelf("A", 2);
        shelf("B", 2);

        shelf.delete();

        assertThat(heard).containsExactlyInAnyOrder("before A1", "before A2", "after A1", "after A2");
        assertThat(Slot.objects.orderBy("pk").select(Slot_.label).execute()).containsExactly("B1", "B2");
    }

    @Test
    void tellsOfThoseOfTheRowsOfAQuery() {
        shelf("A", 2);
        shelf("B", 1);
        shelf("C", 1);

        assertThat(Shelf.objects.filter(Shelf_.code.in("A", "C")).delete()).isEqualTo(2);

        assertThat(heard).contains("after A1", "after A2", "after C1").hasSize(6);
        assertThat(Slot.objects.all().get().label).isEqualTo("B1");
    }

    @Test
    void deletesManyRowsAtOnce() {
        Shelf shelf = shelf("A", 1_203);
        shelf("B", 1);

        List<String> sent = statementsOf(shelf::delete);

        assertThat(sent.stream().filter(sql -> sql.startsWith("DELETE"))).hasSize(4);
        assertThat(heard).hasSize(2 * 1_203);
        assertThat(Slot.objects.all().get().label).isEqualTo("B1");
    }

    @Test
    void tellsOfRowsBetweenTwoModels() {
        Club readers = club("Readers");
        Club writers = club("Writers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        readers.invited.add(ada, ben);
        writers.invited.add(ada, ben);

        ada.delete();

        assertThat(heard).containsExactlyInAnyOrder("Readers without Ada", "Writers without Ada");
        assertThat(readers.invited).containsExactly(ben);
        assertThat(Member_.invitedTo().of(ben).execute()).containsExactlyInAnyOrder(readers, writers);

        heard.clear();
        writers.delete();
        assertThat(heard).containsExactly("Writers without Ben");
        assertThat(Invitation.objects.get(new Invitation.Key(readers.id, ben.id)).reason)
                .isEqualTo("friend");
    }

    @Test
    void holdsAndRemovesOverRowsBetweenTwoModels() {
        Club readers = club("Readers");
        Club writers = club("Writers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        readers.invited.add(ada, ben);
        readers.invited.add(ada);
        writers.invited.add(ada);

        readers.invited.remove(ada);

        assertThat(readers.invited).containsExactly(ben);
        assertThat(writers.invited).containsExactly(ada);
        assertThat(Club.objects
                        .filter(Club_.invited().any(Member_.name.eq("Ada")))
                        .get())
                .isEqualTo(writers);
        readers.invited.set(List.of(ada));
        assertThat(Club.objects.prefetchRelated(Club_.invited()).execute())
                .allSatisfy(club -> assertThat(club.invited).containsExactly(ada));
        readers.invited.clear();
        assertThat(Invitation.objects.all().get().club.id()).contains(writers.id);
    }

    @Test
    void whatAListenerThrowsUndoesAll() {
        Shelf shelf = shelf("A", 2);
        Slot slot = Slot.objects.get(new Slot.Key("A", 1));
        refuses = true;

        assertThatThrownBy(shelf::delete).hasMessage("not this one");

        assertThat(Slot.objects.count()).isEqualTo(2);
        slot.label = "still there";
        slot.save();
        assertThat(Slot.objects.get(new Slot.Key("A", 1)).label).isEqualTo("still there");
    }

    private static Shelf shelf(String code, int slots) {
        Shelf made = Shelf.objects.create(shelf -> shelf.code = code);
        Slot.objects.bulkCreate(IntStream.rangeClosed(1, slots)
                .mapToObj(place -> {
                    Slot slot = new Slot();
                    slot.shelf = ForeignKey.of(made);
                    slot.place = place;
                    slot.label = code + place;
                    return slot;
                })
                .toList());
        return made;
    }

    private static Club club(String name) {
        return Club.objects.create(club -> club.name = name);
    }

    private static Member member(String name) {
        return Member.objects.create(member -> member.name = name);
    }
}
