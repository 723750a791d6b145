package names.odd;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Model;

/** What a foreign key refers to is said by the model. */
abstract class Tree<T extends Model> extends Model {
    @AutoField
    Long id;

    ForeignKey<T> parent = ForeignKey.unset();

    public abstract T root();
}
