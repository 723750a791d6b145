package names.odd;

import cotlette.api.base.Generated;
import cotlette.api.orm.BooleanColumn;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyColumn;
import cotlette.api.orm.IntegerColumn;
import cotlette.api.orm.LongColumn;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.RelationColumn;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.TextColumn;
import java.lang.String;
import java.util.List;

/** The columns of {@link Row}, its metadata and its manager. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated(from = "names.odd.Row")
public final class Row_ {
    private static final Of<Row> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<Row> from = SELF.from;
    public static final TextColumn<Row> path = SELF.path;
    public static final TextColumn<Row> name = SELF.name;
    public static final TextColumn<Row> type = SELF.type;
    public static final TextColumn<Row> model = SELF.model;
    public static final TextColumn<Row> row = SELF.row;
    public static final TextColumn<Row> value = SELF.value;
    public static final IntegerColumn<Row> field = SELF.field;
    public static final BooleanColumn<Row> gt = SELF.gt;
    public static final ForeignKeyColumn<Row, Row, Long> at =
            new ForeignKeyColumn<>(FieldPath.ROOT.then("at"), Long.class, model -> model.at, () -> Row_.TYPE);
    public static final ForeignKeyColumn<Row, names.odd.Access, Long> fields =
            new ForeignKeyColumn<>(FieldPath.ROOT.then("fields"), Long.class, model -> model.fields, () -> Row_.TYPE);

    public static final ModelType<Row> TYPE =
            new ModelType<>(Row.class, "odd", "odd_row", new Access(), Access::fields);
    public static final Manager<Row> objects = new Manager<>(TYPE);

    private Row_() {}

    /** Leads to the columns of {@link Row}. */
    public static Of<Row> at() {
        return new Of<>(FieldPath.ROOT.then("at"));
    }

    /** Leads to the columns of {@link names.odd.Access}. */
    public static Access_.Of<Row> fields() {
        return new Access_.Of<>(FieldPath.ROOT.then("fields"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Row> {
        public final LongColumn<R> from;
        public final TextColumn<R> path;
        public final TextColumn<R> name;
        public final TextColumn<R> type;
        public final TextColumn<R> model;
        public final TextColumn<R> row;
        public final TextColumn<R> value;
        public final IntegerColumn<R> field;
        public final BooleanColumn<R> gt;
        public final RelationColumn<R, Row, Long> at;
        public final RelationColumn<R, names.odd.Access, Long> fields;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.from = new LongColumn<>(at("from"));
            this.path = new TextColumn<>(at("path"));
            this.name = new TextColumn<>(at("name"));
            this.type = new TextColumn<>(at("type"));
            this.model = new TextColumn<>(at("model"));
            this.row = new TextColumn<>(at("row"));
            this.value = new TextColumn<>(at("value"));
            this.field = new IntegerColumn<>(at("field"));
            this.gt = new BooleanColumn<>(at("gt"));
            this.at = new RelationColumn<>(at("at"), () -> Row_.TYPE);
            this.fields = new RelationColumn<>(at("fields"), () -> Row_.TYPE);
        }

        /** Leads to the columns of {@link Row}. */
        public Of<R> at() {
            return new Of<>(at("at"));
        }

        /** Leads to the columns of {@link names.odd.Access}. */
        public Access_.Of<R> fields() {
            return new Access_.Of<>(at("fields"));
        }
    }

    private static final class Access implements ModelAccess<Row> {
        private static final List<String> PROPERTIES = List.of(
                "from",
                "path",
                "name",
                "type",
                "model",
                "row",
                "value",
                "field",
                "gt",
                "at",
                "at_id",
                "fields",
                "fields_id",
                "old");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("from", "from", new FieldType.Auto(), Long.class).asPrimaryKey(),
                    ModelField.of("path", "path", new FieldType.Text(), String.class),
                    ModelField.of("name", "name", new FieldType.Text(), String.class),
                    ModelField.of("type", "type", new FieldType.Text(), String.class),
                    ModelField.of("model", "model", new FieldType.Text(), String.class),
                    ModelField.of("row", "row", new FieldType.Text(), String.class),
                    ModelField.of("value", "value", new FieldType.Text(), String.class),
                    ModelField.of("field", "field", new FieldType.Int(), Integer.class),
                    ModelField.of("gt", "gt", new FieldType.Bool(), Boolean.class),
                    ModelField.of("at", "at_id", new FieldType.Reference(() -> Row_.TYPE, OnDelete.CASCADE), Long.class)
                            .withIndex(),
                    ModelField.of(
                                    "fields",
                                    "fields_id",
                                    new FieldType.Reference(() -> Access_.TYPE, OnDelete.CASCADE),
                                    Long.class)
                            .withIndex());
        }

        @Override
        public Row create() {
            return new Row();
        }

        @Override
        public Row read(cotlette.api.orm.Row row, int from) {
            Row model = new Row();
            model.from = row.value(from, Long.class);
            model.path = row.text(from + 1);
            model.name = row.text(from + 2);
            model.type = row.text(from + 3);
            model.model = row.text(from + 4);
            model.row = row.text(from + 5);
            model.value = row.text(from + 6);
            model.field = row.intValue(from + 7);
            model.gt = row.booleanValue(from + 8);
            model.at = ForeignKey.read(row.value(from + 9, Long.class), Row_.TYPE);
            model.fields = ForeignKey.read(row.value(from + 10, Long.class), Access_.TYPE);
            return model;
        }

        @Override
        public Object get(Row model, int field) {
            return switch (field) {
                case 0 -> model.from;
                case 1 -> model.path;
                case 2 -> model.name;
                case 3 -> model.type;
                case 4 -> model.model;
                case 5 -> model.row;
                case 6 -> model.value;
                case 7 -> model.field;
                case 8 -> model.gt;
                case 9 -> ForeignKey.bound(model.at, Row_.TYPE).id().orElse(null);
                case 10 -> ForeignKey.bound(model.fields, Access_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Row model, int field, Object value) {
            switch (field) {
                case 0 -> model.from = (Long) value;
                case 1 -> model.path = (String) value;
                case 2 -> model.name = (String) value;
                case 3 -> model.type = (String) value;
                case 4 -> model.model = (String) value;
                case 5 -> model.row = (String) value;
                case 6 -> model.value = (String) value;
                case 7 -> model.field = (Integer) value;
                case 8 -> model.gt = (Boolean) value;
                case 9 -> model.at = ForeignKey.read(value, Row_.TYPE);
                case 10 -> model.fields = ForeignKey.read(value, Access_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Row model, int field) {
            return switch (field) {
                case 9 -> model.at;
                case 10 -> model.fields;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Row model, String name) {
            return switch (name) {
                case "from" -> model.from;
                case "path" -> model.path;
                case "name" -> model.name;
                case "type" -> model.type;
                case "model" -> model.model;
                case "row" -> model.row;
                case "value" -> model.value;
                case "field" -> model.field;
                case "gt" -> model.gt;
                case "at" -> ForeignKey.bound(model.at, Row_.TYPE).find().orElse(null);
                case "at_id" -> ForeignKey.bound(model.at, Row_.TYPE).id().orElse(null);
                case "fields" -> ForeignKey.bound(model.fields, Access_.TYPE).find().orElse(null);
                case "fields_id" -> ForeignKey.bound(model.fields, Access_.TYPE).id().orElse(null);
                case "old" -> model.old();
                default -> throw new IllegalArgumentException("Row has no property '" + name + "'.");
            };
        }
    }
}
