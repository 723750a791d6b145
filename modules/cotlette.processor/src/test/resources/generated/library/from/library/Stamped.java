package library;

import java.time.Instant;
import module cotlette.api;

/** What models of all apps have in common. */
public abstract class Stamped extends Model {
    @DateTimeField(autoNowAdd = true)
    public Instant created;

    @DateTimeField(autoNow = true)
    public Instant changed;

    public boolean isNew() {
        return changed.equals(created);
    }
}
