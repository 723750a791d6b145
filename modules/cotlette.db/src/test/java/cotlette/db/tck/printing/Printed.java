package cotlette.db.tck.printing;

import cotlette.api.orm.CharField;
import cotlette.api.orm.Model;
import cotlette.api.orm.Table;

/** Hands an order down. */
@Table(ordering = {"-year", "press__name", "title"})
public abstract class Printed extends Model {
    @CharField(maxLength = 40)
    public String title;

    public int year;
}
