package mysite.home;

import module cotlette.api;

public class Group extends Model {
    public static final Manager<Group> objects = Group_.objects;

    @CharField(maxLength = 10, primaryKey = true)
    public String code;

    @ForeignKeyField(nullable = true)
    public ForeignKey<User> owner = ForeignKey.unset();

    @ForeignKeyField(nullable = true)
    public ForeignKey<Site> site = ForeignKey.unset();
}
