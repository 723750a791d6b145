package names.odd;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.Model;

class PublishingHouseWithLongName extends Model {
    @AutoField
    Long id;
}
