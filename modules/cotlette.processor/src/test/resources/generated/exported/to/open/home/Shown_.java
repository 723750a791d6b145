package open.home;

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
import java.util.List;

/** The columns of {@link Shown}, its metadata and its manager. */
@SuppressWarnings("exports")
@Generated(from = "open.home.Shown")
public final class Shown_ {
    private static final Of<Shown> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<Shown> id = SELF.id;
    public static final ForeignKeyColumn<Shown, Hidden, Long> hidden =
            new ForeignKeyColumn<>(FieldPath.ROOT.then("hidden"), Long.class, model -> model.hidden, () -> Shown_.TYPE);

    public static final ModelType<Shown> TYPE =
            new ModelType<>(Shown.class, "home", "home_shown", new Access(), Access::fields);
    public static final Manager<Shown> objects = new Manager<>(TYPE);

    private Shown_() {}

    /** Leads to the columns of {@link Hidden}. */
    public static Hidden_.Of<Shown> hidden() {
        return new Hidden_.Of<>(FieldPath.ROOT.then("hidden"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Shown> {
        public final LongColumn<R> id;
        public final RelationColumn<R, Hidden, Long> hidden;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
            this.hidden = new RelationColumn<>(at("hidden"), () -> Shown_.TYPE);
        }

        /** Leads to the columns of {@link Hidden}. */
        public Hidden_.Of<R> hidden() {
            return new Hidden_.Of<>(at("hidden"));
        }
    }

    private static final class Access implements ModelAccess<Shown> {
        private static final List<String> PROPERTIES = List.of("id", "hidden", "hidden_id");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey(),
                    ModelField.of(
                                    "hidden",
                                    "hidden_id",
                                    new FieldType.Reference(() -> Hidden_.TYPE, OnDelete.CASCADE),
                                    Long.class)
                            .withIndex());
        }

        @Override
        public Shown create() {
            return new Shown();
        }

        @Override
        public Shown read(Row row, int from) {
            Shown model = new Shown();
            model.id = row.value(from, Long.class);
            model.hidden = ForeignKey.read(row.value(from + 1, Long.class), Hidden_.TYPE);
            return model;
        }

        @Override
        public Object get(Shown model, int field) {
            return switch (field) {
                case 0 -> model.id;
                case 1 -> ForeignKey.bound(model.hidden, Hidden_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Shown model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                case 1 -> model.hidden = ForeignKey.read(value, Hidden_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Shown model, int field) {
            return switch (field) {
                case 1 -> model.hidden;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Shown model, String name) {
            return switch (name) {
                case "id" -> model.id;
                case "hidden" -> ForeignKey.bound(model.hidden, Hidden_.TYPE).find().orElse(null);
                case "hidden_id" -> ForeignKey.bound(model.hidden, Hidden_.TYPE).id().orElse(null);
                default -> throw new IllegalArgumentException("Shown has no property '" + name + "'.");
            };
        }
    }
}
