package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CustomField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** Has fields of classes that no database knows. */
public class Parcel extends Model {
    public static final Manager<Parcel> objects = Parcel_.objects;

    @AutoField
    public Long id;

    @CustomField(nullable = true)
    public Money price;

    @CustomField(index = true, defaultValue = "0.5")
    public Weight weight;

    @CustomField(type = "backwards", unique = true, nullable = true)
    public String code;
}
