package strict.home;

import cotlette.api.base.Generated;
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
import cotlette.api.orm.RelationColumn;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.Row;
import cotlette.api.orm.TextColumn;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The columns of {@link Page}, its metadata and its manager. */
@Generated(from = "strict.home.Page")
public final class Page_ {
    private static final Of<Page> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<Page> id = SELF.id;
    public static final TextColumn<Page> title = SELF.title;
    public static final ForeignKeyColumn<Page, Page, Long> parent =
            new ForeignKeyColumn<>(FieldPath.ROOT.then("parent"), Long.class, model -> model.parent, () -> Page_.TYPE);

    public static final ModelType<Page> TYPE =
            new ModelType<>(Page.class, "home", "home_page", new Access(), Access::fields);
    public static final Manager<Page> objects = new Manager<>(TYPE);

    private Page_() {}

    /** Leads to the columns of {@link Page}. */
    public static Of<Page> parent() {
        return new Of<>(FieldPath.ROOT.then("parent"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Page> {
        public final LongColumn<R> id;
        public final TextColumn<R> title;
        public final RelationColumn<R, Page, Long> parent;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
            this.title = new TextColumn<>(at("title"));
            this.parent = new RelationColumn<>(at("parent"), () -> Page_.TYPE);
        }

        /** Leads to the columns of {@link Page}. */
        public Of<R> parent() {
            return new Of<>(at("parent"));
        }
    }

    @NullUnmarked
    private static final class Access implements ModelAccess<Page> {
        private static final List<String> PROPERTIES = List.of("id", "title", "parent", "parent_id");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey(),
                    ModelField.of("title", "title", new FieldType.Char(100), String.class),
                    ModelField.of(
                                    "parent",
                                    "parent_id",
                                    new FieldType.Reference(() -> Page_.TYPE, OnDelete.CASCADE),
                                    Long.class)
                            .withIndex());
        }

        @Override
        public Page create() {
            return new Page();
        }

        @Override
        public Page read(Row row, int from) {
            Page model = new Page();
            model.id = row.value(from, Long.class);
            model.title = row.text(from + 1);
            model.parent = ForeignKey.read(row.value(from + 2, Long.class), Page_.TYPE);
            return model;
        }

        @Override
        public Object get(Page model, int field) {
            return switch (field) {
                case 0 -> model.id;
                case 1 -> model.title;
                case 2 -> ForeignKey.bound(model.parent, Page_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Page model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                case 1 -> model.title = (String) value;
                case 2 -> model.parent = ForeignKey.read(value, Page_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Page model, int field) {
            return switch (field) {
                case 2 -> model.parent;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Page model, String name) {
            return switch (name) {
                case "id" -> model.id;
                case "title" -> model.title;
                case "parent" -> ForeignKey.bound(model.parent, Page_.TYPE).find().orElse(null);
                case "parent_id" -> ForeignKey.bound(model.parent, Page_.TYPE).id().orElse(null);
                default -> throw new IllegalArgumentException("Page has no property '" + name + "'.");
            };
        }
    }
}
