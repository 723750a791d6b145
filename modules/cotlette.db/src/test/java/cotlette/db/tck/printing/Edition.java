package cotlette.db.tck.printing;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ManyToMany;
import cotlette.api.orm.ManyToManyField;
import cotlette.api.orm.Table;

/** Is ordered by the values of another table, too. */
@Table(verboseName = "printed edition")
public class Edition extends Printed {
    public static final Manager<Edition> objects = Edition_.objects;

    @AutoField
    public Long id;

    @ForeignKeyField(relatedName = "editions")
    public ForeignKey<Press> press = ForeignKey.unset();

    @ManyToManyField(relatedName = "sold")
    public ManyToMany<Press> sellers = ManyToMany.empty();
}
