package names.odd;

import cotlette.api.base.Generated;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.LongColumn;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.Row;
import java.lang.String;
import java.util.List;

/** The columns of {@link PublishingHouseWithLongName}, its metadata and its manager. */
@SuppressWarnings("exports")
@Generated(from = "names.odd.PublishingHouseWithLongName")
public final class PublishingHouseWithLongName_ {
    private static final Of<PublishingHouseWithLongName> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<PublishingHouseWithLongName> id = SELF.id;

    public static final ModelType<PublishingHouseWithLongName> TYPE = new ModelType<>(
            PublishingHouseWithLongName.class, "odd", "odd_publishinghousewithlongname", new Access(), Access::fields);
    public static final Manager<PublishingHouseWithLongName> objects = new Manager<>(TYPE);

    private PublishingHouseWithLongName_() {}

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, PublishingHouseWithLongName> {
        public final LongColumn<R> id;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
        }
    }

    private static final class Access implements ModelAccess<PublishingHouseWithLongName> {
        private static final List<String> PROPERTIES = List.of("id");

        static List<ModelField> fields() {
            return List.of(ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey());
        }

        @Override
        public PublishingHouseWithLongName create() {
            return new PublishingHouseWithLongName();
        }

        @Override
        public PublishingHouseWithLongName read(Row row, int from) {
            PublishingHouseWithLongName model = new PublishingHouseWithLongName();
            model.id = row.value(from, Long.class);
            return model;
        }

        @Override
        public Object get(PublishingHouseWithLongName model, int field) {
            return switch (field) {
                case 0 -> model.id;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(PublishingHouseWithLongName model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(PublishingHouseWithLongName model, int field) {
            throw new IndexOutOfBoundsException(field);
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(PublishingHouseWithLongName model, String name) {
            return switch (name) {
                case "id" -> model.id;
                default ->
                    throw new IllegalArgumentException("PublishingHouseWithLongName has no property '" + name + "'.");
            };
        }
    }
}
