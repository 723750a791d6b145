package open.home;

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
import java.util.List;

/** The columns of {@link Hidden}, its metadata and its manager. */
@SuppressWarnings("exports")
@Generated(from = "open.home.Hidden")
public final class Hidden_ {
    private static final Of<Hidden> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<Hidden> id = SELF.id;

    public static final ModelType<Hidden> TYPE =
            new ModelType<>(Hidden.class, "home", "home_hidden", new Access(), Access::fields);
    public static final Manager<Hidden> objects = new Manager<>(TYPE);

    private Hidden_() {}

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Hidden> {
        public final LongColumn<R> id;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
        }
    }

    private static final class Access implements ModelAccess<Hidden> {
        private static final List<String> PROPERTIES = List.of("id");

        static List<ModelField> fields() {
            return List.of(ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey());
        }

        @Override
        public Hidden create() {
            return new Hidden();
        }

        @Override
        public Hidden read(Row row, int from) {
            Hidden model = new Hidden();
            model.id = row.value(from, Long.class);
            return model;
        }

        @Override
        public Object get(Hidden model, int field) {
            return switch (field) {
                case 0 -> model.id;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Hidden model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Hidden model, int field) {
            throw new IndexOutOfBoundsException(field);
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Hidden model, String name) {
            return switch (name) {
                case "id" -> model.id;
                default -> throw new IllegalArgumentException("Hidden has no property '" + name + "'.");
            };
        }
    }
}
