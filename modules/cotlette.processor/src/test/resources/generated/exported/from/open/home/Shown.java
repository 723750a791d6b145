package open.home;

import module cotlette.api;

/** Refers to a model that others do not see. */
public class Shown extends Model {
    @AutoField
    Long id;

    ForeignKey<Hidden> hidden = ForeignKey.unset();

    /** Creates an object. */
    public Shown() {}
}
