package cotlette.db.tck.kinds;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Choice;
import cotlette.api.orm.Index;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** Has fields that may not have every value of their type. */
@Index(
        fields = {"name", "size"},
        unique = true)
@Index(fields = {"size", "shoes"})
public class Rated extends Model {
    public static final Manager<Rated> objects = Rated_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 20, blank = false)
    public String name;

    @CharField(
            maxLength = 1,
            defaultValue = "S",
            choices = {@Choice(value = "S", label = "Small"), @Choice(value = "L", label = "Large")})
    public String size;

    @IntegerField(
            validators = Even.class,
            verboseName = "number of shoes",
            helpText = "One for each foot.",
            editable = false)
    public int shoes;
}
