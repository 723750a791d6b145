package library.staff;

import cotlette.api.base.Generated;
import cotlette.api.orm.BooleanColumn;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.IntegerColumn;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.RelatedOne;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.Row;
import cotlette.api.orm.TemporalColumn;
import java.time.Instant;
import java.util.List;
import library.catalogue.Book;
import library.catalogue.Book_;

/** The columns of {@link Employee}, its metadata and its manager. */
@Generated(from = "library.staff.Employee")
public final class Employee_ {
    private static final Of<Employee> SELF = new Of<>(FieldPath.ROOT);

    public static final IntegerColumn<Employee> number = SELF.number;
    public static final IntegerColumn<Employee> age = SELF.age;
    public static final TemporalColumn<Employee, Instant> since = SELF.since;
    public static final BooleanColumn<Employee> active = SELF.active;

    public static final ModelType<Employee> TYPE =
            new ModelType<>(Employee.class, "personnel", "personnel_employee", new Access(), Access::fields);
    public static final Manager<Employee> objects = new Manager<>(TYPE);

    private Employee_() {}

    /** Leads to the one object of {@link Book} that belongs to an object. */
    public static RelatedOne<Employee, Book> favourite() {
        return new RelatedOne<>(Book_.TYPE.pathTo("favouriteOf"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Employee> {
        public final IntegerColumn<R> number;
        public final IntegerColumn<R> age;
        public final TemporalColumn<R, Instant> since;
        public final BooleanColumn<R> active;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.number = new IntegerColumn<>(at("number"));
            this.age = new IntegerColumn<>(at("age"));
            this.since = new TemporalColumn<>(at("since"));
            this.active = new BooleanColumn<>(at("active"));
        }

        /** Leads to the one object of {@link Book} that belongs to an object. */
        public RelatedOne<R, Book> favourite() {
            return new RelatedOne<>(at(Book_.TYPE.pathTo("favouriteOf")));
        }
    }

    private static final class Access implements ModelAccess<Employee> {
        private static final List<String> PROPERTIES = List.of("number", "age", "since", "active", "favourite");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("number", "number", new FieldType.Int(), Integer.class).asPrimaryKey(),
                    ModelField.of("age", "age", new FieldType.Int(), Integer.class),
                    ModelField.of("since", "since", new FieldType.DateTime(false, false), Instant.class),
                    ModelField.of("active", "active", new FieldType.Bool(), Boolean.class));
        }

        @Override
        public Employee create() {
            return new Employee();
        }

        @Override
        public Employee read(Row row, int from) {
            Employee model = new Employee();
            model.number = row.value(from, Integer.class);
            model.age = row.intValue(from + 1);
            model.since = row.value(from + 2, Instant.class);
            model.active = row.booleanValue(from + 3);
            return model;
        }

        @Override
        public Object get(Employee model, int field) {
            return switch (field) {
                case 0 -> model.number;
                case 1 -> model.age;
                case 2 -> model.since;
                case 3 -> model.active;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Employee model, int field, Object value) {
            switch (field) {
                case 0 -> model.number = (Integer) value;
                case 1 -> model.age = (Integer) value;
                case 2 -> model.since = (Instant) value;
                case 3 -> model.active = (Boolean) value;
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Employee model, int field) {
            throw new IndexOutOfBoundsException(field);
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Employee model, String name) {
            return switch (name) {
                case "number" -> model.number;
                case "age" -> model.age;
                case "since" -> model.since;
                case "active" -> model.active;
                case "favourite" -> Employee_.favourite().of(model).orElse(null);
                default -> throw new IllegalArgumentException("Employee has no property '" + name + "'.");
            };
        }
    }
}
