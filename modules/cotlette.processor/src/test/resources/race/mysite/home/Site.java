package mysite.home;

import module cotlette.api;

/** Its initialiser uses the managers of others. */
public class Site extends Model {
    public static final Manager<Site> objects = Site_.objects;

    static final java.util.List<Object> OTHERS = java.util.List.of(User_.objects, Group_.objects, User_.boss);

    @AutoField
    public Long id;

    @ForeignKeyField(nullable = true)
    public ForeignKey<Group> group = ForeignKey.unset();
}
