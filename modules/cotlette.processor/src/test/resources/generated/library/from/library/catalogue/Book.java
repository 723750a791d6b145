package library.catalogue;

import library.Stamped;
import library.staff.Employee;
import module cotlette.api;

public class Book extends Stamped {
    public static final Manager<Book> objects = Book_.objects;

    @CharField(maxLength = 13, primaryKey = true)
    public String isbn;

    @CharField(maxLength = 300, index = true)
    public String title;

    @TextField(nullable = true, defaultValue = "A \"good\" one.\n", column = "text")
    public String summary;

    @IntegerField(defaultValue = 1)
    public int copies;

    @IntegerField(nullable = true)
    public Integer pageCount;

    @BooleanField(defaultValue = true)
    public Boolean lendable;

    @ForeignKeyField(relatedName = "books")
    public ForeignKey<Author> author = ForeignKey.unset();

    @ForeignKeyField(onDelete = OnDelete.PROTECT, nullable = true, unique = true)
    public ForeignKey<Book> predecessor = ForeignKey.unset();

    @ForeignKeyField(nullable = true, column = "keeper")
    ForeignKey<Employee> responsibleEmployee = ForeignKey.unset();

    @ManyToManyField(relatedName = "translated")
    public ManyToMany<Author> translators = ManyToMany.empty();

    @OneToOneField(relatedName = "favourite", nullable = true, onDelete = OnDelete.RESTRICT)
    public OneToOne<Employee> favouriteOf = OneToOne.unset();

    transient String scratch;
}
