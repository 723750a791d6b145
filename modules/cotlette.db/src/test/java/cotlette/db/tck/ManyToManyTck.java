package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.Db;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.library.Club;
import cotlette.db.tck.library.ClubSchema;
import cotlette.db.tck.library.Club_;
import cotlette.db.tck.library.Member;
import cotlette.db.tck.library.Member_;
import cotlette.db.tck.library.Membership;
import cotlette.db.tck.library.Membership_;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Objects refer to any number of others, over a table between them. */
public abstract class ManyToManyTck extends DatabaseTck {
    @Override
    protected List<Operation> further() {
        return ClubSchema.OPERATIONS;
    }

    @Test
    void holdsWhatWasAdded() {
        Club club = club("Readers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        club.guests.add(ada, ben);
        club.guests.add(ada);

        assertThat(club.guests.all().execute()).containsExactlyInAnyOrder(ada, ben);
        assertThat(Club.objects.get(club.id).guests).containsExactlyInAnyOrder(ada, ben);
        assertThat(numbers("SELECT COUNT(*) FROM \"library_club_guests\"")).containsExactly(2L);
    }

    @Test
    void holdsEachOnceAlsoWhenSeveralAddItAtTheSameTime() {
        Club club = club("Readers");
        Member ada = member("Ada");
        Member ben = member("Ben");

        atTheSameTime(
                () -> Club.objects.get(club.id).guests.add(ada, ben),
                () -> Club.objects.get(club.id).guests.add(ada, ben),
                () -> Member.objects.get(ada.id).friends.add(ben),
                () -> Member.objects.get(ben.id).friends.add(ada));

        assertThat(numbers("SELECT COUNT(*) FROM \"library_club_guests\"")).containsExactly(2L);
        assertThat(numbers("SELECT COUNT(*) FROM \"library_member_friends\"")).containsExactly(2L);
        assertThatThrownBy(() -> sql("INSERT INTO \"library_club_guests\" (\"club_id\", \"member_id\") VALUES ("
                        + club.id + ", " + ada.id + ")"))
                .as("not even past the framework")
                .isInstanceOf(Exception.class);
    }

    private void atTheSameTime(Runnable... works) {
        CountDownLatch start = new CountDownLatch(works.length);
        CompletableFuture<?>[] threads = Arrays.stream(works)
                .map(work -> CompletableFuture.runAsync(
                        () -> application().run(() -> {
                            start.countDown();
                            assertThatCode(start::await).doesNotThrowAnyException();
                            work.run();
                        }),
                        started -> Thread.ofVirtual().start(started)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(threads).join();
    }

    @Test
    void changesThemAlsoWhereNobodyWaits() {
        Club club = club("Readers");
        Member ada = member("Ada");
        Member ben = member("Ben");

        join(club.guests.async().add(ada, ben));
        assertThat(join(club.guests.all().async().count())).isEqualTo(2);
        join(club.guests.async().remove(ben));
        assertThat(club.guests.all()).containsExactly(ada);
        join(club.guests.async().set(List.of(ben)));
        assertThat(club.guests.all()).containsExactly(ben);
        join(club.guests.async().add(List.of(ada)));
        join(club.guests.async().remove(List.of(ben)));
        assertThat(club.guests.all()).containsExactly(ada);
        join(club.guests.async().clear());
        assertThat(club.guests.exists()).isFalse();
    }

    @Test
    void changesThemInATransactionThatIsUndone() {
        Club club = club("Readers");
        Member ada = member("Ada");

        assertThatThrownBy(() -> join(Db.async()
                        .atomic(tx -> club.guests.async(tx).add(ada).thenApply(_ -> {
                            throw new IllegalStateException("changed its mind");
                        }))))
                .hasRootCauseInstanceOf(IllegalStateException.class);

        assertThat(club.guests.exists()).isFalse();
    }

    private static <V> V join(CompletionStage<V> stage) {
        return stage.toCompletableFuture().join();
    }

    @Test
    void narrowsAndCountsThem() {
        Club club = club("Readers");
        club.guests.add(member("Ada"), member("Ben"));
        club("Writers").guests.add(member("Cleo"));

        assertThat(club.guests.filter(Member_.name.eq("Ben")).get().name).isEqualTo("Ben");
        assertThat(club.guests.count()).isEqualTo(2);
        assertThat(club.guests.exists()).isTrue();
        assertThat(club("Listeners").guests.exists()).isFalse();
    }

    @Test
    void removesSomeAndAll() {
        Club club = club("Readers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        Member cleo = member("Cleo");
        club.guests.add(ada, ben, cleo);
        club.guests.remove(ben);

        assertThat(club.guests).containsExactlyInAnyOrder(ada, cleo);
        club.guests.clear();
        assertThat(club.guests).isEmpty();
        assertThat(Member.objects.count()).isEqualTo(3);
    }

    @Test
    void isSetToExactlyTheseObjects() {
        Club club = club("Readers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        Member cleo = member("Cleo");
        club.guests.add(ada, ben);
        club.guests.set(List.of(ben, cleo));

        assertThat(club.guests).containsExactlyInAnyOrder(ben, cleo);
    }

    @Test
    void isUndoneWithItsTransaction() {
        Club club = club("Readers");
        Member ada = member("Ada");

        assertThatThrownBy(() -> Db.atomic(() -> {
                    club.guests.add(ada);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(club.guests).isEmpty();
    }

    @Test
    void isReachedFromTheOtherSide() {
        Club readers = club("Readers");
        Club writers = club("Writers");
        Member ada = member("Ada");
        readers.guests.add(ada);
        writers.guests.add(ada, member("Ben"));

        assertThat(Member_.guestOf().of(ada).execute()).containsExactlyInAnyOrder(readers, writers);
        assertThat(Member.objects.filter(Member_.guestOf().any(Club_.name.eq("Readers"))))
                .containsExactly(ada);
        assertThat(Club.objects.filter(Club_.guests().none(Member_.name.eq("Ben"))))
                .containsExactly(readers);
        assertThat(Club.objects.filter(Club_.guests().count().gt(1L))).containsExactly(writers);
    }

    @Test
    void isNamedInLookups() {
        Club readers = club("Readers");
        Member ada = member("Ada");
        readers.guests.add(ada);
        club("Writers").guests.add(member("Ben"));

        assertThat(Club.objects.filter("guests__name", "Ada")).containsExactly(readers);
        assertThat(Member.objects.filter("guestOf__name", "Readers")).containsExactly(ada);
        assertThat(Member.objects.filter("memberships__role", "chair")).isEmpty();
    }

    @Test
    void letsFriendsReferBack() {
        Member ada = member("Ada");
        Member ben = member("Ben");
        ada.friends.add(ben);

        assertThat(ben.friends).containsExactly(ada);
        ben.friends.remove(ada);
        assertThat(ada.friends).isEmpty();
    }

    @Test
    void letsFollowersReferOneWayOnly() {
        Member ada = member("Ada");
        Member ben = member("Ben");
        ada.following.add(ben);

        assertThat(ben.following).isEmpty();
        assertThat(Member_.followers().of(ben).execute()).containsExactly(ada);
    }

    @Test
    void goesOverAModelOfItsOwn() {
        Club club = club("Readers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        club.members.add(ada);
        Membership.objects.create(membership -> {
            membership.club.set(club);
            membership.member.set(ben);
            membership.role = "chair";
        });

        assertThat(club.members).containsExactlyInAnyOrder(ada, ben);
        assertThat(Membership.objects.get(Membership_.member.eq(ada)).role).isEqualTo("reader");
        assertThat(Member_.clubs().of(ben).execute()).containsExactly(club);
        assertThat(Club.objects.filter(Club_.memberships().any(Membership_.role.eq("chair"))))
                .containsExactly(club);
    }

    @Test
    void goesWithEitherSide() {
        Club club = club("Readers");
        Member ada = member("Ada");
        Member ben = member("Ben");
        club.guests.add(ada, ben);
        ada.delete();

        assertThat(club.guests).containsExactly(ben);
        club.delete();
        assertThat(numbers("SELECT COUNT(*) FROM \"library_club_guests\"")).containsExactly(0L);
    }

    @Test
    void refusesObjectsThatAreNotSaved() {
        assertThatThrownBy(() -> new Club().guests.add(member("Ada")))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("is not saved yet");
        assertThatThrownBy(() -> club("Readers").guests.add(new Member()))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("Member (not saved) has no key yet");
    }

    private static Club club(String name) {
        return Club.objects.create(club -> club.name = name);
    }

    private static Member member(String name) {
        return Member.objects.create(member -> member.name = name);
    }
}
