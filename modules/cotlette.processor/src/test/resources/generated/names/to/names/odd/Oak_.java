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

/** The columns of {@link Oak}, its metadata and its manager. */
@SuppressWarnings("exports")
@Generated(from = "names.odd.Oak")
public final class Oak_ {
    private static final Of<Oak> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<Oak> id = SELF.id;
    public static final ForeignKeyColumn<Oak, Oak, Long> parent =
            new ForeignKeyColumn<>(FieldPath.ROOT.then("parent"), Long.class, model -> model.parent, () -> Oak_.TYPE);

    public static final ModelType<Oak> TYPE =
            new ModelType<>(Oak.class, "odd", "odd_oak", new Access(), Access::fields);
    public static final Manager<Oak> objects = new Manager<>(TYPE);

    private Oak_() {}

    /** Leads to the columns of {@link Oak}. */
    public static Of<Oak> parent() {
        return new Of<>(FieldPath.ROOT.then("parent"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Oak> {
        public final LongColumn<R> id;
        public final RelationColumn<R, Oak, Long> parent;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
            this.parent = new RelationColumn<>(at("parent"), () -> Oak_.TYPE);
        }

        /** Leads to the columns of {@link Oak}. */
        public Of<R> parent() {
            return new Of<>(at("parent"));
        }
    }

    private static final class Access implements ModelAccess<Oak> {
        private static final List<String> PROPERTIES = List.of("id", "parent", "parent_id", "root");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey(),
                    ModelField.of(
                                    "parent",
                                    "parent_id",
                                    new FieldType.Reference(() -> Oak_.TYPE, OnDelete.CASCADE),
                                    Long.class)
                            .withIndex());
        }

        @Override
        public Oak create() {
            return new Oak();
        }

        @Override
        public Oak read(Row row, int from) {
            Oak model = new Oak();
            model.id = row.value(from, Long.class);
            model.parent = ForeignKey.read(row.value(from + 1, Long.class), Oak_.TYPE);
            return model;
        }

        @Override
        public Object get(Oak model, int field) {
            return switch (field) {
                case 0 -> model.id;
                case 1 -> ForeignKey.bound(model.parent, Oak_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Oak model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                case 1 -> model.parent = ForeignKey.read(value, Oak_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Oak model, int field) {
            return switch (field) {
                case 1 -> model.parent;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Oak model, String name) {
            return switch (name) {
                case "id" -> model.id;
                case "parent" -> ForeignKey.bound(model.parent, Oak_.TYPE).find().orElse(null);
                case "parent_id" -> ForeignKey.bound(model.parent, Oak_.TYPE).id().orElse(null);
                case "root" -> model.root();
                default -> throw new IllegalArgumentException("Oak has no property '" + name + "'.");
            };
        }
    }
}
