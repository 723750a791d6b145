package shop.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.orm.ComparableColumn;
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
import cotlette.api.orm.ValueColumn;
import java.util.List;
import java.util.Locale;

/** The columns of {@link Sale}, its metadata and its manager. */
@Generated(from = "shop.catalogue.Sale")
public final class Sale_ {
    private static final Of<Sale> SELF = new Of<>(FieldPath.ROOT);

    public static final LongColumn<Sale> id = SELF.id;
    public static final ComparableColumn<Sale, Money> price = SELF.price;
    public static final ValueColumn<Sale, Locale> language = SELF.language;

    public static final ModelType<Sale> TYPE =
            new ModelType<>(Sale.class, "catalogue", "catalogue_sale", new Access(), Access::fields);
    public static final Manager<Sale> objects = new Manager<>(TYPE);

    private Sale_() {}

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Sale> {
        public final LongColumn<R> id;
        public final ComparableColumn<R, Money> price;
        public final ValueColumn<R, Locale> language;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new LongColumn<>(at("id"));
            this.price = new ComparableColumn<>(at("price"));
            this.language = new ValueColumn<>(at("language"));
        }
    }

    private static final class Access implements ModelAccess<Sale> {
        private static final List<String> PROPERTIES = List.of("id", "price", "language");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey(),
                    ModelField.of("price", "price", new FieldType.Custom(Money.class, ""), Money.class)
                            .withIndex()
                            .withDefault("9.50"),
                    ModelField.of("language", "language", new FieldType.Custom(Locale.class, "tag"), Locale.class)
                            .orNull());
        }

        @Override
        public Sale create() {
            return new Sale();
        }

        @Override
        public Sale read(Row row, int from) {
            Sale model = new Sale();
            model.id = row.value(from, Long.class);
            model.price = Sale_.TYPE.value(row, from + 1, 1, Money.class);
            model.language = Sale_.TYPE.value(row, from + 2, 2, Locale.class);
            return model;
        }

        @Override
        public Object get(Sale model, int field) {
            return switch (field) {
                case 0 -> model.id;
                case 1 -> model.price;
                case 2 -> model.language;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Sale model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (Long) value;
                case 1 -> model.price = (Money) value;
                case 2 -> model.language = (Locale) value;
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Sale model, int field) {
            throw new IndexOutOfBoundsException(field);
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Sale model, String name) {
            return switch (name) {
                case "id" -> model.id;
                case "price" -> model.price;
                case "language" -> model.language;
                default -> throw new IllegalArgumentException("Sale has no property '" + name + "'.");
            };
        }
    }
}
