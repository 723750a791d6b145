package cotlette.processor;

/** The project that the documentation of the ORM speaks of. */
final class Bookshop {
    private static final String IMPORTS = """
            package shop;

            import module cotlette.api;
            import module java.base;
            """;

    private static final String PUBLISHER = IMPORTS + """
            public class Publisher extends Model {
                public static final Manager<Publisher> objects = Publisher_.objects;

                @AutoField
                public Long id;

                @CharField(maxLength = 100)
                public String name;
            }
            """;

    private static final String AUTHOR = IMPORTS + """
            public class Author extends Model {
                public static final Manager<Author> objects = Author_.objects;

                @AutoField
                public Long id;

                @CharField(maxLength = 100)
                public String name;

                @EmailField(nullable = true, unique = true)
                public String email;

                @ForeignKeyField(nullable = true)
                public ForeignKey<Publisher> publisher = ForeignKey.unset();
            }
            """;

    private static final String STAMPED = IMPORTS + """
            public abstract class Stamped extends Model {
                @DateTimeField(autoNowAdd = true)
                public Instant created;
            }
            """;

    private static final String ORDER = IMPORTS + """
            @Table("shop_orders")
            public class Order extends Model {
                @AutoField
                public Long id;
            }
            """;

    private static final String STORE = IMPORTS + """
            public class Store extends Model {
                public static final Manager<Store> objects = Store_.objects;

                @AutoField
                public Long id;

                @CharField(maxLength = 100)
                public String name;
            }
            """;

    private static final String BOOK = IMPORTS + """
            public class Book extends Model {
                public static final Manager<Book> objects = Book_.objects;

                @AutoField
                public Long id;

                @CharField(maxLength = 200)
                public String title;

                @CharField(maxLength = 200, nullable = true)
                public String subtitle;

                @CharField(maxLength = 2, defaultValue = "en")
                public String language;

                @IntegerField
                public int pages;

                @IntegerField(defaultValue = 0)
                public int read;

                @IntegerField(nullable = true)
                public Integer rating;

                @DateField(nullable = true)
                public LocalDate published;

                @DateTimeField(nullable = true)
                public Instant released;

                @DecimalField(maxDigits = 8, decimalPlaces = 2, defaultValue = "0.00")
                public BigDecimal price;

                @JsonField(nullable = true)
                public Json details;

                @ForeignKeyField(relatedName = "books")
                public ForeignKey<Author> author = ForeignKey.unset();

                @ManyToManyField(relatedName = "books")
                public ManyToMany<Store> stores = ManyToMany.empty();
            }
            """;

    private static final String APP = IMPORTS + """
            public final class ShopApp implements App {
                @Override
                public AppParts parts() {
                    return new ShopApp_();
                }
            }
            """;

    private static final String MODULE = """
            module shop {
                requires cotlette.api;

                provides cotlette.api.App with shop.ShopApp;
            }
            """;

    private Bookshop() {}

    /** Returns the sources of the project. */
    static Sources sources() {
        return Sources.of(PUBLISHER, AUTHOR, STAMPED, ORDER, STORE, BOOK, APP, MODULE);
    }

    /** Returns whether a declaration has its body. */
    static boolean isWhole(String declaration) {
        return declaration.lines().anyMatch("}"::equals);
    }

    /** Returns the source of a file of the project that holds {@code declaration}, a class that may lack its body. */
    static String file(String declaration) {
        return IMPORTS + (isWhole(declaration) ? declaration : declaration + BOOK.substring(BOOK.indexOf("{\n") + 2));
    }

    /** Returns the source of a file of the project with a class that has {@code members}. */
    static String model(String name, String members) {
        String key = members.contains("@AutoField") ? "" : "@AutoField public Long id;\n";
        return IMPORTS + "public class " + name + " extends Model {\n" + key + members + "}\n";
    }

    /** Returns the source of a file of the project with views among which are {@code members}. */
    static String views(String name, String members) {
        return IMPORTS + "public class " + name + " {\n" + members + "}\n";
    }

    /** Returns the source of a file of the project that runs {@code statements}, which may use {@code given} variables. */
    static String statements(String name, String given, String statements) {
        return IMPORTS + "import static cotlette.api.orm.Expressions.*;\n\nfinal class " + name + " {\n    void run("
                + given + ") throws Exception {\n" + statements + "    }\n}\n";
    }
}
