package names.odd;

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
import java.lang.String;
import java.util.List;

/** The columns of {@link names.odd.Access}, its metadata and its manager. */
@SuppressWarnings("exports")
@Generated(from = "names.odd.Access")
public final class Access_ {
    private static final Of<names.odd.Access> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<names.odd.Access> id = SELF.id;
    public static final ForeignKeyColumn<names.odd.Access, PublishingHouseWithLongName, Long> correspondingHouse =
            new ForeignKeyColumn<>(
                    FieldPath.ROOT.then("correspondingHouse"),
                    Long.class,
                    model -> model.correspondingHouse,
                    () -> Access_.TYPE);

    public static final ModelType<names.odd.Access> TYPE =
            new ModelType<>(names.odd.Access.class, "odd", "odd_access", new Access(), Access::fields);
    public static final Manager<names.odd.Access> objects = new Manager<>(TYPE);

    private Access_() {}

    /** Leads to the columns of {@link PublishingHouseWithLongName}. */
    public static PublishingHouseWithLongName_.Of<names.odd.Access> correspondingHouse() {
        return new PublishingHouseWithLongName_.Of<>(FieldPath.ROOT.then("correspondingHouse"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, names.odd.Access> {
        public final LongColumn<R> id;
        public final RelationColumn<R, PublishingHouseWithLongName, Long> correspondingHouse;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
            this.correspondingHouse = new RelationColumn<>(at("correspondingHouse"), () -> Access_.TYPE);
        }

        /** Leads to the columns of {@link PublishingHouseWithLongName}. */
        public PublishingHouseWithLongName_.Of<R> correspondingHouse() {
            return new PublishingHouseWithLongName_.Of<>(at("correspondingHouse"));
        }
    }

    private static final class Access implements ModelAccess<names.odd.Access> {
        private static final List<String> PROPERTIES =
                List.of("id", "correspondingHouse", "correspondingHouse_id", "nameOfMethod");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey(),
                    ModelField.of(
                                    "correspondingHouse",
                                    "corresponding_house_id",
                                    new FieldType.Reference(() -> PublishingHouseWithLongName_.TYPE, OnDelete.PROTECT),
                                    Long.class)
                            .orNull()
                            .withIndex());
        }

        @Override
        public names.odd.Access create() {
            return new names.odd.Access();
        }

        @Override
        public names.odd.Access read(Row row, int from) {
            names.odd.Access model = new names.odd.Access();
            model.id = row.value(from, Long.class);
            model.correspondingHouse =
                    ForeignKey.read(row.value(from + 1, Long.class), PublishingHouseWithLongName_.TYPE);
            return model;
        }

        @Override
        public Object get(names.odd.Access model, int field) {
            return switch (field) {
                case 0 -> model.id;
                case 1 ->
                    ForeignKey.bound(model.correspondingHouse, PublishingHouseWithLongName_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(names.odd.Access model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                case 1 -> model.correspondingHouse = ForeignKey.read(value, PublishingHouseWithLongName_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(names.odd.Access model, int field) {
            return switch (field) {
                case 1 -> model.correspondingHouse;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(names.odd.Access model, String name) {
            return switch (name) {
                case "id" -> model.id;
                case "correspondingHouse" ->
                    ForeignKey.bound(model.correspondingHouse, PublishingHouseWithLongName_.TYPE).find().orElse(null);
                case "correspondingHouse_id" ->
                    ForeignKey.bound(model.correspondingHouse, PublishingHouseWithLongName_.TYPE).id().orElse(null);
                case "nameOfMethod" -> model.nameOfMethod();
                default -> throw new IllegalArgumentException("Access has no property '" + name + "'.");
            };
        }
    }
}
