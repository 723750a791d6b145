package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.api.orm.StaleObject;
import cotlette.db.tck.library.Manuscript;
import org.junit.jupiter.api.Test;

/** An object with a version is saved only as long as nobody else has saved it. */
public abstract class VersionTck extends DatabaseTck {
    @Test
    void countsEachSave() {
        Manuscript manuscript = manuscript();
        assertThat(manuscript.version).isEqualTo(1);
        manuscript.title = "second";
        manuscript.save();
        manuscript.title = "third";
        manuscript.save();

        assertThat(manuscript.version).isEqualTo(3);
        assertThat(Manuscript.objects.get(manuscript.id).version).isEqualTo(3);
        assertThat(statementsOf(manuscript::save)).isEmpty();
    }

    @Test
    void ignoresWhatIsAssignedToIt() {
        Manuscript manuscript = manuscript();
        manuscript.version = 70;
        manuscript.title = "second";
        manuscript.save();

        assertThat(manuscript.version).isEqualTo(2);
        assertThat(Manuscript.objects.get(manuscript.id).version).isEqualTo(2);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasChanged() {
        Manuscript mine = manuscript();
        Manuscript theirs = Manuscript.objects.get(mine.id);
        theirs.title = "theirs";
        theirs.save();
        mine.title = "mine";

        assertThatThrownBy(mine::save)
                .isInstanceOf(StaleObject.class)
                .hasMessage("Somebody else has saved or deleted Manuscript " + mine.id
                        + " since it was read in version 1. Nothing was written. Read it again, change what was read, and save"
                        + " that, or show both to whom it concerns.");
        assertThatThrownBy(mine::delete).isInstanceOf(StaleObject.class);

        assertThat(Manuscript.objects.get(mine.id).title).isEqualTo("theirs");
        theirs.delete();
        assertThat(Manuscript.objects.count()).isZero();
    }

    @Test
    void refusesToSaveWhatSomebodyElseHasDeleted() {
        Manuscript mine = manuscript();
        Manuscript.objects.get(mine.id).delete();
        mine.title = "mine";

        assertThatThrownBy(mine::save).isInstanceOf(StaleObject.class);
    }

    @Test
    void goesOnFromTheVersionThatIsKept() {
        Manuscript manuscript = manuscript();
        manuscript.title = "second";
        assertThatThrownBy(() -> Db.atomic(() -> {
                    manuscript.save();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        manuscript.save();

        assertThat(manuscript.version).isEqualTo(2);
        assertThat(Manuscript.objects.get(manuscript.id).title).isEqualTo("second");
    }

    @Test
    void aStaleObjectBreaksNoTransaction() {
        Manuscript mine = manuscript();
        Manuscript.objects.get(mine.id).delete();
        Db.atomic(() -> {
            assertThatThrownBy(mine::delete).isInstanceOf(StaleObject.class);
            manuscript();
        });

        assertThat(Manuscript.objects.count()).isEqualTo(1);
    }

    private static Manuscript manuscript() {
        return Manuscript.objects.create(manuscript -> manuscript.title = "first");
    }
}
