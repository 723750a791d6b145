package shop.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyColumn;
import cotlette.api.orm.IntegerColumn;
import cotlette.api.orm.KeyRecord;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.PrimaryKey;
import cotlette.api.orm.RelationColumn;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.Row;
import cotlette.api.orm.TemporalColumn;
import cotlette.api.orm.ValueColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The columns of {@link Offer}, its metadata and its manager. */
@SuppressWarnings("exports")
@Generated(from = "shop.catalogue.Offer")
public final class Offer_ {
    private static final Of<Offer> SELF = new Of<>(FieldPath.ROOT);

    public static final ForeignKeyColumn<Offer, Product, UUID> product = new ForeignKeyColumn<>(
            FieldPath.ROOT.then("product"), UUID.class, model -> model.product, () -> Offer_.TYPE);
    public static final ValueColumn<Offer, Colour> colour = SELF.colour;
    public static final IntegerColumn<Offer> number = SELF.number;
    public static final TemporalColumn<Offer, LocalDate> from = SELF.from;
    public static final PrimaryKey<Offer, Offer.Key> pk = new PrimaryKey<>(() -> Offer_.TYPE);

    public static final ModelType<Offer> TYPE =
            new ModelType<>(Offer.class, "catalogue", "catalogue_offer", new Access(), Access::fields);
    public static final Manager<Offer> objects = new Manager<>(TYPE);

    private Offer_() {}

    /** Leads to the columns of {@link Product}. */
    public static Product_.Of<Offer> product() {
        return new Product_.Of<>(FieldPath.ROOT.then("product"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Offer> {
        public final ValueColumn<R, Colour> colour;
        public final IntegerColumn<R> number;
        public final TemporalColumn<R, LocalDate> from;
        public final RelationColumn<R, Product, UUID> product;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.colour = new ValueColumn<>(at("colour"));
            this.number = new IntegerColumn<>(at("number"));
            this.from = new TemporalColumn<>(at("from"));
            this.product = new RelationColumn<>(at("product"), () -> Offer_.TYPE);
        }

        /** Leads to the columns of {@link Product}. */
        public Product_.Of<R> product() {
            return new Product_.Of<>(at("product"));
        }
    }

    private static final class Access implements ModelAccess<Offer> {
        private static final List<String> PROPERTIES = List.of("product", "product_id", "colour", "number", "from");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of(
                                    "product",
                                    "product_id",
                                    new FieldType.Reference(() -> Product_.TYPE, OnDelete.CASCADE),
                                    UUID.class)
                            .asPrimaryKey()
                            .withIndex(),
                    ModelField.of("colour", "colour", new FieldType.Enumeration(50, Colour.class), Colour.class)
                            .asPrimaryKey(),
                    ModelField.of("number", "number", new FieldType.Int(), Integer.class).asPrimaryKey(),
                    ModelField.of("from", "from", new FieldType.Date(), LocalDate.class).asPrimaryKey());
        }

        @Override
        public Offer create() {
            return new Offer();
        }

        @Override
        public Offer read(Row row, int from) {
            Offer model = new Offer();
            model.product = ForeignKey.read(row.value(from, UUID.class), Product_.TYPE);
            model.colour = row.value(from + 1, Colour.class);
            model.number = row.intValue(from + 2);
            model.from = row.value(from + 3, LocalDate.class);
            return model;
        }

        @Override
        public Object get(Offer model, int field) {
            return switch (field) {
                case 0 -> ForeignKey.bound(model.product, Product_.TYPE).id().orElse(null);
                case 1 -> model.colour;
                case 2 -> model.number;
                case 3 -> model.from;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Offer model, int field, Object value) {
            switch (field) {
                case 0 -> model.product = ForeignKey.read(value, Product_.TYPE);
                case 1 -> model.colour = (Colour) value;
                case 2 -> model.number = (Integer) value;
                case 3 -> model.from = (LocalDate) value;
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Offer model, int field) {
            return switch (field) {
                case 0 -> model.product;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        private static final KeyRecord<Offer.Key> KEY = new KeyRecord<>(Offer.Key.class, Access::key, Access::values);

        private static Offer.Key key(List<Object> values) {
            return new Offer.Key(
                    (UUID) values.get(0), (Colour) values.get(1), (Integer) values.get(2), (LocalDate) values.get(3));
        }

        private static List<Object> values(Offer.Key key) {
            return Arrays.asList(key.product(), key.colour(), key.number(), key.from());
        }

        @Override
        public Optional<KeyRecord<?>> keyRecord() {
            return Optional.of(KEY);
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Offer model, String name) {
            return switch (name) {
                case "product" -> ForeignKey.bound(model.product, Product_.TYPE).find().orElse(null);
                case "product_id" -> ForeignKey.bound(model.product, Product_.TYPE).id().orElse(null);
                case "colour" -> model.colour;
                case "number" -> model.number;
                case "from" -> model.from;
                default -> throw new IllegalArgumentException("Offer has no property '" + name + "'.");
            };
        }
    }
}
