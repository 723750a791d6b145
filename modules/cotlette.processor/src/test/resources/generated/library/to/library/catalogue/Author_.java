package library.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.orm.BooleanColumn;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyColumn;
import cotlette.api.orm.LongColumn;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.RelatedSet;
import cotlette.api.orm.RelationColumn;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.Row;
import cotlette.api.orm.TextColumn;
import java.util.List;

/** The columns of {@link Author}, its metadata and its manager. */
@Generated(from = "library.catalogue.Author")
public final class Author_ {
    private static final Of<Author> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<Author> id = SELF.id;
    public static final TextColumn<Author> name = SELF.name;
    public static final BooleanColumn<Author> alive = SELF.alive;
    public static final ForeignKeyColumn<Author, Book, String> masterpiece = new ForeignKeyColumn<>(
            FieldPath.ROOT.then("masterpiece"), String.class, model -> model.masterpiece, () -> Author_.TYPE);

    public static final ModelType<Author> TYPE =
            new ModelType<>(Author.class, "catalogue", "authors", new Access(), Access::fields);
    public static final Manager<Author> objects = new Manager<>(TYPE);

    private Author_() {}

    /** Leads to the columns of {@link Book}. */
    public static Book_.Of<Author> masterpiece() {
        return new Book_.Of<>(FieldPath.ROOT.then("masterpiece"));
    }

    /** Leads to the objects of {@link Book} that belong to an object. */
    public static RelatedSet<Author, Book> books() {
        return new RelatedSet<>(Book_.TYPE.pathTo("author"));
    }

    /** Leads to the objects of {@link Book} that belong to an object. */
    public static RelatedSet<Author, Book> translated() {
        return new RelatedSet<>(Book_.TYPE.pathTo("translators"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Author> {
        public final LongColumn<R> id;
        public final TextColumn<R> name;
        public final BooleanColumn<R> alive;
        public final RelationColumn<R, Book, String> masterpiece;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
            this.name = new TextColumn<>(at("name"));
            this.alive = new BooleanColumn<>(at("alive"));
            this.masterpiece = new RelationColumn<>(at("masterpiece"), () -> Author_.TYPE);
        }

        /** Leads to the columns of {@link Book}. */
        public Book_.Of<R> masterpiece() {
            return new Book_.Of<>(at("masterpiece"));
        }

        /** Leads to the objects of {@link Book} that belong to an object. */
        public RelatedSet<R, Book> books() {
            return new RelatedSet<>(at(Book_.TYPE.pathTo("author")));
        }

        /** Leads to the objects of {@link Book} that belong to an object. */
        public RelatedSet<R, Book> translated() {
            return new RelatedSet<>(at(Book_.TYPE.pathTo("translators")));
        }
    }

    private static final class Access implements ModelAccess<Author> {
        private static final List<String> PROPERTIES =
                List.of("id", "name", "alive", "masterpiece", "masterpiece_id", "books", "translated", "initial");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey(),
                    ModelField.of("name", "name", new FieldType.Char(200), String.class).withUnique(),
                    ModelField.of("alive", "alive", new FieldType.Bool(), Boolean.class),
                    ModelField.of(
                                    "masterpiece",
                                    "masterpiece_id",
                                    new FieldType.Reference(() -> Book_.TYPE, OnDelete.SET_NULL),
                                    String.class)
                            .orNull()
                            .withIndex());
        }

        @Override
        public Author create() {
            return new Author();
        }

        @Override
        public Author read(Row row, int from) {
            Author model = new Author();
            model.id = row.value(from, Long.class);
            model.name = row.text(from + 1);
            model.alive = row.booleanValue(from + 2);
            model.masterpiece = ForeignKey.read(row.value(from + 3, String.class), Book_.TYPE);
            return model;
        }

        @Override
        public Object get(Author model, int field) {
            return switch (field) {
                case 0 -> model.id;
                case 1 -> model.name;
                case 2 -> model.alive;
                case 3 -> ForeignKey.bound(model.masterpiece, Book_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Author model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                case 1 -> model.name = (String) value;
                case 2 -> model.alive = (Boolean) value;
                case 3 -> model.masterpiece = ForeignKey.read(value, Book_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Author model, int field) {
            return switch (field) {
                case 3 -> model.masterpiece;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Author model, String name) {
            return switch (name) {
                case "id" -> model.id;
                case "name" -> model.name;
                case "alive" -> model.alive;
                case "masterpiece" -> ForeignKey.bound(model.masterpiece, Book_.TYPE).find().orElse(null);
                case "masterpiece_id" -> ForeignKey.bound(model.masterpiece, Book_.TYPE).id().orElse(null);
                case "books" -> Author_.books().of(model);
                case "translated" -> Author_.translated().of(model);
                case "initial" -> model.initial();
                default -> throw new IllegalArgumentException("Author has no property '" + name + "'.");
            };
        }
    }
}
