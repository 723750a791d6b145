package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.IntegrityException;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Card;
import cotlette.db.tck.library.Card_;
import cotlette.db.tck.library.Club;
import cotlette.db.tck.library.ClubSchema;
import cotlette.db.tck.library.Club_;
import cotlette.db.tck.library.Fee;
import cotlette.db.tck.library.Member;
import cotlette.db.tck.library.Member_;
import cotlette.db.tck.library.Membership;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations are followed in both directions, and what is deleted is followed by what refers to it. */
public abstract class RelationTck extends DatabaseTck {
    @Override
    protected List<Operation> further() {
        return ClubSchema.OPERATIONS;
    }

    @Test
    void findsTheOneThatRefersToAnObject() {
        Member ada = member("Ada");
        Card card = card("A-1", ada);

        assertThat(Member_.card().of(ada)).contains(card);
        assertThat(Member_.card().of(member("Ben"))).isEmpty();
        assertThat(Card.objects.get("A-1").member.get()).isEqualTo(ada);
    }

    @Test
    void refusesASecondOneThatRefersToAnObject() {
        Member ada = member("Ada");
        card("A-1", ada);

        assertThatThrownBy(() -> card("A-2", ada))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.UNIQUE));
    }

    @Test
    void asksForTheOneThatRefersToAnObject() {
        Member ada = member("Ada");
        Member ben = member("Ben");
        card("A-1", ada);

        assertThat(Member.objects.filter(Member_.card().any(Card_.number.eq("A-1"))))
                .containsExactly(ada);
        assertThat(Member.objects.filter(Member_.card().none())).containsExactly(ben);
        assertThat(Member.objects.filter("card__number", "A-1")).containsExactly(ada);
    }

    @Test
    void followsColumnsOfForeignKeysOverOthers() {
        Author octavia = author("Octavia");
        Book kindred = book("Kindred", 264, octavia);
        Book dawn = book("Dawn", 248, octavia);
        octavia.masterpiece.set(kindred);
        octavia.save();
        book("The Dispossessed", 341, author("Ursula"));

        assertThat(Book.objects.filter(Book_.author().masterpiece.eq(kindred)).orderBy(Book_.title.asc()))
                .containsExactly(dawn, kindred);
        assertThat(Book.objects.filter(Book_.author().masterpiece.isNull()).count())
                .isEqualTo(1);
    }

    @Test
    void followsRelationsOfRelatedObjects() {
        Author octavia = author("Octavia");
        Book kindred = book("Kindred", 264, octavia);
        book("The Dispossessed", 341, author("Ursula"));
        Club club = Club.objects.create(c -> {
            c.name = "Readers";
            c.patron.set(octavia);
        });

        assertThat(Book.objects.filter(Book_.author().patronOf().any(Club_.name.eq("Readers"))))
                .containsExactly(kindred);
        assertThat(Book_.author().patronOf()).hasToString("author__patronOf");
        assertThat(club.patron.get()).isEqualTo(octavia);
    }

    @Test
    void deletesWhatIsRestrictedTogetherWithWhatItBelongsTo() {
        Club club = fee(member("Ada")).club.get();

        // It looks at what refers to a row before it has deleted what goes with it, so that restricted objects are
        // protected there.
        if (database().description().startsWith("H2")) {
            assertThatThrownBy(club::delete).isInstanceOf(IntegrityException.class);
        } else {
            club.delete();
            assertThat(Fee.objects.count()).isZero();
        }
    }

    @Test
    void refusesToDeleteWhatIsRestrictedAlone() {
        Fee fee = fee(member("Ada"));

        assertThatThrownBy(() -> fee.membership.get().delete())
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Fee.membership");
    }

    private static Fee fee(Member member) {
        Club club = Club.objects.create(c -> c.name = "Readers");
        Membership membership = Membership.objects.create(m -> {
            m.club.set(club);
            m.member.set(member);
        });
        return Fee.objects.create(f -> {
            f.club.set(club);
            f.membership.set(membership);
        });
    }

    private static Card card(String number, Member member) {
        return Card.objects.create(card -> {
            card.number = number;
            card.member.set(member);
        });
    }

    private static Member member(String name) {
        return Member.objects.create(member -> member.name = name);
    }
}
