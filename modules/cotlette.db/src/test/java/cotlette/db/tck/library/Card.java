package cotlette.db.tck.library;

import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.OneToOne;
import cotlette.api.orm.OneToOneField;

/** Belongs to one member, who has no other. */
public class Card extends Model {
    public static final Manager<Card> objects = Card_.objects;

    @CharField(maxLength = 10, primaryKey = true)
    public String number;

    @OneToOneField
    public OneToOne<Member> member = OneToOne.unset();
}
