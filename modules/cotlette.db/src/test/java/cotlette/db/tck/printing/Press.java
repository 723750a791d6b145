package cotlette.db.tck.printing;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.Table;

/** Has an order, and names for people. */
@Table(ordering = "name", verboseNamePlural = "presses")
public class Press extends Model {
    public static final Manager<Press> objects = Press_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 40)
    public String name;
}
