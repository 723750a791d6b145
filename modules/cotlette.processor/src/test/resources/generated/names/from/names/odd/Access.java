package names.odd;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.Model;

class Access extends Model {
    @AutoField
    public Long id;

    public ModelFieldName nameOfMethod() {
        return new ModelFieldName("x");
    }

    @cotlette.api.orm.ForeignKeyField(onDelete = cotlette.api.orm.OnDelete.PROTECT, nullable = true)
    cotlette.api.orm.ForeignKey<PublishingHouseWithLongName> correspondingHouse;

    record ModelFieldName(java.lang.String text) {}
}
