package library.catalogue;

import module cotlette.api;

@Table("authors")
public class Author extends Model {
    public static final Manager<Author> objects = Author_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 200, unique = true)
    public String name;

    boolean alive = true;

    @ForeignKeyField(onDelete = OnDelete.SET_NULL, nullable = true)
    public ForeignKey<Book> masterpiece = ForeignKey.unset();

    public String initial() {
        return name.substring(0, 1);
    }

    void notForTemplates() {}
}
