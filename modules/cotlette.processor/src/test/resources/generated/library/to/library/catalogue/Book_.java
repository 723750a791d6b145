package library.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.orm.BooleanColumn;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyColumn;
import cotlette.api.orm.IntegerColumn;
import cotlette.api.orm.Link;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ManyRelation;
import cotlette.api.orm.ManyToMany;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.OneToOne;
import cotlette.api.orm.RelatedSet;
import cotlette.api.orm.RelationColumn;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.Row;
import cotlette.api.orm.TemporalColumn;
import cotlette.api.orm.TextColumn;
import java.time.Instant;
import java.util.List;
import library.staff.Employee;
import library.staff.Employee_;

/** The columns of {@link Book}, its metadata and its manager. */
@Generated(from = "library.catalogue.Book")
public final class Book_ {
    private static final Of<Book> SELF = new Of<>(FieldPath.ROOT);

    public static final TemporalColumn<Book, Instant> created = SELF.created;
    public static final TemporalColumn<Book, Instant> changed = SELF.changed;
    public static final TextColumn<Book> isbn = SELF.isbn;
    public static final TextColumn<Book> title = SELF.title;
    public static final TextColumn<Book> summary = SELF.summary;
    public static final IntegerColumn<Book> copies = SELF.copies;
    public static final IntegerColumn<Book> pageCount = SELF.pageCount;
    public static final BooleanColumn<Book> lendable = SELF.lendable;
    public static final ForeignKeyColumn<Book, Author, Long> author =
            new ForeignKeyColumn<>(FieldPath.ROOT.then("author"), Long.class, model -> model.author, () -> Book_.TYPE);
    public static final ForeignKeyColumn<Book, Book, String> predecessor = new ForeignKeyColumn<>(
            FieldPath.ROOT.then("predecessor"), String.class, model -> model.predecessor, () -> Book_.TYPE);
    public static final ForeignKeyColumn<Book, Employee, Integer> responsibleEmployee = new ForeignKeyColumn<>(
            FieldPath.ROOT.then("responsibleEmployee"),
            Integer.class,
            model -> model.responsibleEmployee,
            () -> Book_.TYPE);
    public static final ForeignKeyColumn<Book, Employee, Integer> favouriteOf = new ForeignKeyColumn<>(
            FieldPath.ROOT.then("favouriteOf"), Integer.class, model -> model.favouriteOf, () -> Book_.TYPE);

    public static final ModelType<Book> TYPE =
            new ModelType<>(Book.class, "catalogue", "catalogue_book", new Access(), Access::fields);
    public static final Manager<Book> objects = new Manager<>(TYPE);

    /** A row of the table behind {@link Book#translators}. */
    public static final class TranslatorsLink extends Link {}

    public static final ModelType<TranslatorsLink> TRANSLATORS_LINK = Link.type(
            TranslatorsLink.class,
            "catalogue",
            "catalogue_book_translators",
            TranslatorsLink::new,
            new Link.Side(() -> Book_.TYPE, "book_id"),
            new Link.Side(() -> Author_.TYPE, "author_id"));

    private Book_() {}

    /** Leads to the columns of {@link Author}. */
    public static Author_.Of<Book> author() {
        return new Author_.Of<>(FieldPath.ROOT.then("author"));
    }

    /** Leads to the columns of {@link Book}. */
    public static Of<Book> predecessor() {
        return new Of<>(FieldPath.ROOT.then("predecessor"));
    }

    /** Leads to the columns of {@link Employee}. */
    public static Employee_.Of<Book> responsibleEmployee() {
        return new Employee_.Of<>(FieldPath.ROOT.then("responsibleEmployee"));
    }

    /** Leads to the columns of {@link Employee}. */
    public static Employee_.Of<Book> favouriteOf() {
        return new Employee_.Of<>(FieldPath.ROOT.then("favouriteOf"));
    }

    /** Leads to the objects of {@link Author} that belong to an object. */
    public static RelatedSet<Book, Author> translators() {
        return new RelatedSet<>(TYPE.pathOf("translators"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Book> {
        public final TemporalColumn<R, Instant> created;
        public final TemporalColumn<R, Instant> changed;
        public final TextColumn<R> isbn;
        public final TextColumn<R> title;
        public final TextColumn<R> summary;
        public final IntegerColumn<R> copies;
        public final IntegerColumn<R> pageCount;
        public final BooleanColumn<R> lendable;
        public final RelationColumn<R, Author, Long> author;
        public final RelationColumn<R, Book, String> predecessor;
        public final RelationColumn<R, Employee, Integer> responsibleEmployee;
        public final RelationColumn<R, Employee, Integer> favouriteOf;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.created = new TemporalColumn<>(at("created"));
            this.changed = new TemporalColumn<>(at("changed"));
            this.isbn = new TextColumn<>(at("isbn"));
            this.title = new TextColumn<>(at("title"));
            this.summary = new TextColumn<>(at("summary"));
            this.copies = new IntegerColumn<>(at("copies"));
            this.pageCount = new IntegerColumn<>(at("pageCount"));
            this.lendable = new BooleanColumn<>(at("lendable"));
            this.author = new RelationColumn<>(at("author"), () -> Book_.TYPE);
            this.predecessor = new RelationColumn<>(at("predecessor"), () -> Book_.TYPE);
            this.responsibleEmployee = new RelationColumn<>(at("responsibleEmployee"), () -> Book_.TYPE);
            this.favouriteOf = new RelationColumn<>(at("favouriteOf"), () -> Book_.TYPE);
        }

        /** Leads to the columns of {@link Author}. */
        public Author_.Of<R> author() {
            return new Author_.Of<>(at("author"));
        }

        /** Leads to the columns of {@link Book}. */
        public Of<R> predecessor() {
            return new Of<>(at("predecessor"));
        }

        /** Leads to the columns of {@link Employee}. */
        public Employee_.Of<R> responsibleEmployee() {
            return new Employee_.Of<>(at("responsibleEmployee"));
        }

        /** Leads to the columns of {@link Employee}. */
        public Employee_.Of<R> favouriteOf() {
            return new Employee_.Of<>(at("favouriteOf"));
        }

        /** Leads to the objects of {@link Author} that belong to an object. */
        public RelatedSet<R, Author> translators() {
            return new RelatedSet<>(at(TYPE.pathOf("translators")));
        }
    }

    private static final class Access implements ModelAccess<Book> {
        private static final List<String> PROPERTIES = List.of(
                "created",
                "changed",
                "isbn",
                "title",
                "summary",
                "copies",
                "pageCount",
                "lendable",
                "author",
                "author_id",
                "predecessor",
                "predecessor_id",
                "responsibleEmployee",
                "responsibleEmployee_id",
                "favouriteOf",
                "favouriteOf_id",
                "translators",
                "isNew");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("created", "created", new FieldType.DateTime(false, true), Instant.class),
                    ModelField.of("changed", "changed", new FieldType.DateTime(true, false), Instant.class),
                    ModelField.of("isbn", "isbn", new FieldType.Char(13), String.class).asPrimaryKey(),
                    ModelField.of("title", "title", new FieldType.Char(300), String.class).withIndex(),
                    ModelField.of("summary", "text", new FieldType.Text(), String.class)
                            .orNull()
                            .withDefault("A \"good\" one.\n"),
                    ModelField.of("copies", "copies", new FieldType.Int(), Integer.class).withDefault(1),
                    ModelField.of("pageCount", "page_count", new FieldType.Int(), Integer.class).orNull(),
                    ModelField.of("lendable", "lendable", new FieldType.Bool(), Boolean.class).withDefault(true),
                    ModelField.of(
                                    "author",
                                    "author_id",
                                    new FieldType.Reference(() -> Author_.TYPE, OnDelete.CASCADE),
                                    Long.class)
                            .relatedAs("books")
                            .withIndex(),
                    ModelField.of(
                                    "predecessor",
                                    "predecessor_id",
                                    new FieldType.Reference(() -> Book_.TYPE, OnDelete.PROTECT),
                                    String.class)
                            .orNull()
                            .withUnique(),
                    ModelField.of(
                                    "responsibleEmployee",
                                    "keeper",
                                    new FieldType.Reference(() -> Employee_.TYPE, OnDelete.CASCADE),
                                    Integer.class)
                            .orNull()
                            .withIndex(),
                    ModelField.of(
                                    "favouriteOf",
                                    "favourite_of_id",
                                    new FieldType.Reference(() -> Employee_.TYPE, OnDelete.RESTRICT),
                                    Integer.class)
                            .relatedAs("favourite")
                            .oneToOne()
                            .orNull()
                            .withUnique());
        }

        @Override
        public Book create() {
            return new Book();
        }

        @Override
        public Book read(Row row, int from) {
            Book model = new Book();
            model.created = row.value(from, Instant.class);
            model.changed = row.value(from + 1, Instant.class);
            model.isbn = row.text(from + 2);
            model.title = row.text(from + 3);
            model.summary = row.text(from + 4);
            model.copies = row.intValue(from + 5);
            model.pageCount = row.value(from + 6, Integer.class);
            model.lendable = row.value(from + 7, Boolean.class);
            model.author = ForeignKey.read(row.value(from + 8, Long.class), Author_.TYPE);
            model.predecessor = ForeignKey.read(row.value(from + 9, String.class), Book_.TYPE);
            model.responsibleEmployee = ForeignKey.read(row.value(from + 10, Integer.class), Employee_.TYPE);
            model.favouriteOf = OneToOne.read(row.value(from + 11, Integer.class), Employee_.TYPE);
            return model;
        }

        @Override
        public Object get(Book model, int field) {
            return switch (field) {
                case 0 -> model.created;
                case 1 -> model.changed;
                case 2 -> model.isbn;
                case 3 -> model.title;
                case 4 -> model.summary;
                case 5 -> model.copies;
                case 6 -> model.pageCount;
                case 7 -> model.lendable;
                case 8 -> ForeignKey.bound(model.author, Author_.TYPE).id().orElse(null);
                case 9 -> ForeignKey.bound(model.predecessor, Book_.TYPE).id().orElse(null);
                case 10 -> ForeignKey.bound(model.responsibleEmployee, Employee_.TYPE).id().orElse(null);
                case 11 -> OneToOne.bound(model.favouriteOf, Employee_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Book model, int field, Object value) {
            switch (field) {
                case 0 -> model.created = (Instant) value;
                case 1 -> model.changed = (Instant) value;
                case 2 -> model.isbn = (String) value;
                case 3 -> model.title = (String) value;
                case 4 -> model.summary = (String) value;
                case 5 -> model.copies = (Integer) value;
                case 6 -> model.pageCount = (Integer) value;
                case 7 -> model.lendable = (Boolean) value;
                case 8 -> model.author = ForeignKey.read(value, Author_.TYPE);
                case 9 -> model.predecessor = ForeignKey.read(value, Book_.TYPE);
                case 10 -> model.responsibleEmployee = ForeignKey.read(value, Employee_.TYPE);
                case 11 -> model.favouriteOf = OneToOne.read(value, Employee_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Book model, int field) {
            return switch (field) {
                case 8 -> model.author;
                case 9 -> model.predecessor;
                case 10 -> model.responsibleEmployee;
                case 11 -> model.favouriteOf;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        private static final List<ManyRelation> RELATIONS = List.of(
                new ManyRelation(
                                "translators",
                                () -> Author_.TYPE,
                                () -> Book_.TRANSLATORS_LINK,
                                Link.FIELDS,
                                "translated",
                                false));

        @Override
        public List<ManyRelation> manyRelations() {
            return RELATIONS;
        }

        @Override
        public ManyToMany<?> many(Book model, int relation) {
            return switch (relation) {
                case 0 -> model.translators = ManyToMany.of(model.translators);
                default -> throw new IndexOutOfBoundsException(relation);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Book model, String name) {
            return switch (name) {
                case "created" -> model.created;
                case "changed" -> model.changed;
                case "isbn" -> model.isbn;
                case "title" -> model.title;
                case "summary" -> model.summary;
                case "copies" -> model.copies;
                case "pageCount" -> model.pageCount;
                case "lendable" -> model.lendable;
                case "author" -> ForeignKey.bound(model.author, Author_.TYPE).find().orElse(null);
                case "author_id" -> ForeignKey.bound(model.author, Author_.TYPE).id().orElse(null);
                case "predecessor" -> ForeignKey.bound(model.predecessor, Book_.TYPE).find().orElse(null);
                case "predecessor_id" -> ForeignKey.bound(model.predecessor, Book_.TYPE).id().orElse(null);
                case "responsibleEmployee" ->
                    ForeignKey.bound(model.responsibleEmployee, Employee_.TYPE).find().orElse(null);
                case "responsibleEmployee_id" ->
                    ForeignKey.bound(model.responsibleEmployee, Employee_.TYPE).id().orElse(null);
                case "favouriteOf" -> OneToOne.bound(model.favouriteOf, Employee_.TYPE).find().orElse(null);
                case "favouriteOf_id" -> OneToOne.bound(model.favouriteOf, Employee_.TYPE).id().orElse(null);
                case "translators" -> Book_.translators().of(model);
                case "isNew" -> model.isNew();
                default -> throw new IllegalArgumentException("Book has no property '" + name + "'.");
            };
        }
    }
}
