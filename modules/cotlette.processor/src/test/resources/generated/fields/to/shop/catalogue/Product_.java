package shop.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.orm.DecimalColumn;
import cotlette.api.orm.DoubleColumn;
import cotlette.api.orm.DurationColumn;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyColumn;
import cotlette.api.orm.IntegerColumn;
import cotlette.api.orm.Json;
import cotlette.api.orm.JsonColumn;
import cotlette.api.orm.LongColumn;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelIndex;
import cotlette.api.orm.ModelOptions;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.RelationColumn;
import cotlette.api.orm.RelationPath;
import cotlette.api.orm.Row;
import cotlette.api.orm.ShortColumn;
import cotlette.api.orm.TemporalColumn;
import cotlette.api.orm.TextColumn;
import cotlette.api.orm.ValueColumn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import shop.catalogue.Product.Size;

/** The columns of {@link Product}, its metadata and its manager. */
@SuppressWarnings("exports")
@Generated(from = "shop.catalogue.Product")
public final class Product_ {
    private static final Of<Product> SELF = new Of<>(FieldPath.ROOT);

    public static final ValueColumn<Product, UUID> id = SELF.id;
    public static final ShortColumn<Product> sold = SELF.sold;
    public static final ShortColumn<Product> discount = SELF.discount;
    public static final ShortColumn<Product> stars = SELF.stars;
    public static final IntegerColumn<Product> stock = SELF.stock;
    public static final LongColumn<Product> views = SELF.views;
    public static final LongColumn<Product> barcode = SELF.barcode;
    public static final DoubleColumn<Product> weight = SELF.weight;
    public static final DoubleColumn<Product> height = SELF.height;
    public static final DecimalColumn<Product> price = SELF.price;
    public static final TextColumn<Product> contact = SELF.contact;
    public static final TextColumn<Product> page = SELF.page;
    public static final TextColumn<Product> slug = SELF.slug;
    public static final TextColumn<Product> changedFrom = SELF.changedFrom;
    public static final TextColumn<Product> manual = SELF.manual;
    public static final TextColumn<Product> photo = SELF.photo;
    public static final TextColumn<Product> icon = SELF.icon;
    public static final TemporalColumn<Product, LocalDate> since = SELF.since;
    public static final TemporalColumn<Product, LocalTime> openAt = SELF.openAt;
    public static final TemporalColumn<Product, Instant> soldOut = SELF.soldOut;
    public static final DurationColumn<Product> delivery = SELF.delivery;
    public static final JsonColumn<Product> details = SELF.details;
    public static final ValueColumn<Product, byte[]> thumbnail = SELF.thumbnail;
    public static final ValueColumn<Product, byte[]> checksum = SELF.checksum;
    public static final ValueColumn<Product, Size> size = SELF.size;
    public static final ValueColumn<Product, Colour> colour = SELF.colour;
    public static final ForeignKeyColumn<Product, Product, UUID> successor = new ForeignKeyColumn<>(
            FieldPath.ROOT.then("successor"), UUID.class, model -> model.successor, () -> Product_.TYPE);

    public static final ModelType<Product> TYPE = new ModelType<>(
            Product.class, "catalogue", "catalogue_product", new Access(), Access::fields, Access.OPTIONS);
    public static final Manager<Product> objects = new Manager<>(TYPE);

    private Product_() {}

    /** Leads to the columns of {@link Product}. */
    public static Of<Product> successor() {
        return new Of<>(FieldPath.ROOT.then("successor"));
    }

    /** The same columns, reached from {@code R} over foreign keys. */
    public static final class Of<R> extends RelationPath<R, Product> {
        public final ValueColumn<R, UUID> id;
        public final ShortColumn<R> sold;
        public final ShortColumn<R> discount;
        public final ShortColumn<R> stars;
        public final IntegerColumn<R> stock;
        public final LongColumn<R> views;
        public final LongColumn<R> barcode;
        public final DoubleColumn<R> weight;
        public final DoubleColumn<R> height;
        public final DecimalColumn<R> price;
        public final TextColumn<R> contact;
        public final TextColumn<R> page;
        public final TextColumn<R> slug;
        public final TextColumn<R> changedFrom;
        public final TextColumn<R> manual;
        public final TextColumn<R> photo;
        public final TextColumn<R> icon;
        public final TemporalColumn<R, LocalDate> since;
        public final TemporalColumn<R, LocalTime> openAt;
        public final TemporalColumn<R, Instant> soldOut;
        public final DurationColumn<R> delivery;
        public final JsonColumn<R> details;
        public final ValueColumn<R, byte[]> thumbnail;
        public final ValueColumn<R, byte[]> checksum;
        public final ValueColumn<R, Size> size;
        public final ValueColumn<R, Colour> colour;
        public final RelationColumn<R, Product, UUID> successor;

        /** Creates the columns at the end of {@code path}. */
        public Of(FieldPath path) {
            super(path);
            this.id = new ValueColumn<>(at("id"));
            this.sold = new ShortColumn<>(at("sold"));
            this.discount = new ShortColumn<>(at("discount"));
            this.stars = new ShortColumn<>(at("stars"));
            this.stock = new IntegerColumn<>(at("stock"));
            this.views = new LongColumn<>(at("views"));
            this.barcode = new LongColumn<>(at("barcode"));
            this.weight = new DoubleColumn<>(at("weight"));
            this.height = new DoubleColumn<>(at("height"));
            this.price = new DecimalColumn<>(at("price"));
            this.contact = new TextColumn<>(at("contact"));
            this.page = new TextColumn<>(at("page"));
            this.slug = new TextColumn<>(at("slug"));
            this.changedFrom = new TextColumn<>(at("changedFrom"));
            this.manual = new TextColumn<>(at("manual"));
            this.photo = new TextColumn<>(at("photo"));
            this.icon = new TextColumn<>(at("icon"));
            this.since = new TemporalColumn<>(at("since"));
            this.openAt = new TemporalColumn<>(at("openAt"));
            this.soldOut = new TemporalColumn<>(at("soldOut"));
            this.delivery = new DurationColumn<>(at("delivery"));
            this.details = new JsonColumn<>(at("details"));
            this.thumbnail = new ValueColumn<>(at("thumbnail"));
            this.checksum = new ValueColumn<>(at("checksum"));
            this.size = new ValueColumn<>(at("size"));
            this.colour = new ValueColumn<>(at("colour"));
            this.successor = new RelationColumn<>(at("successor"), () -> Product_.TYPE);
        }

        /** Leads to the columns of {@link Product}. */
        public Of<R> successor() {
            return new Of<>(at("successor"));
        }
    }

    private static final class Access implements ModelAccess<Product> {
        private static final ModelOptions OPTIONS = new ModelOptions()
                .with(new ModelIndex(List.of("price", "stock"), true))
                .with(new ModelIndex(List.of("since", "size"), false));
        private static final List<String> PROPERTIES = List.of(
                "id",
                "sold",
                "discount",
                "stars",
                "stock",
                "views",
                "barcode",
                "weight",
                "height",
                "price",
                "contact",
                "page",
                "slug",
                "changedFrom",
                "manual",
                "photo",
                "icon",
                "since",
                "openAt",
                "soldOut",
                "delivery",
                "details",
                "thumbnail",
                "checksum",
                "size",
                "colour",
                "successor",
                "successor_id");

        static List<ModelField> fields() {
            return List.of(
                    ModelField.of("id", "id", new FieldType.Uuid(), UUID.class).asPrimaryKey(),
                    ModelField.of("sold", "sold", new FieldType.SmallInt(), Short.class),
                    ModelField.of("discount", "discount", new FieldType.SmallInt(), Short.class)
                            .orNull()
                            .withDefault((short) -1),
                    ModelField.of("stars", "stars", new FieldType.SmallInt(true), Short.class)
                            .withVerboseName("rating")
                            .withChoice((short) 0, "none")
                            .withChoice((short) 5, "5"),
                    ModelField.of("stock", "stock", new FieldType.Int(true), Integer.class).withDefault(1),
                    ModelField.of("views", "views", new FieldType.BigInt(), Long.class),
                    ModelField.of("barcode", "barcode", new FieldType.BigInt(), Long.class)
                            .orNull()
                            .withDefault(1099511627776L),
                    ModelField.of("weight", "weight", new FieldType.Real(), Double.class).withDefault(0.5),
                    ModelField.of("height", "height", new FieldType.Real(), Double.class).orNull(),
                    ModelField.of("price", "price", new FieldType.Decimal(10, 2), BigDecimal.class)
                            .withDefault(new BigDecimal("9.50")),
                    ModelField.of("contact", "contact", new FieldType.Email(254), String.class).withUnique(),
                    ModelField.of("page", "page", new FieldType.Url(400), String.class),
                    ModelField.of("slug", "slug", new FieldType.Slug(50), String.class)
                            .withUnique()
                            .withHelpText("The name in the \"URL\".")
                            .withoutBlank()
                            .withValidator(String.class, new NoVerb()),
                    ModelField.of("changedFrom", "changed_from", new FieldType.IpAddress(), String.class).orNull(),
                    ModelField.of("manual", "manual", new FieldType.File(100, "manuals"), String.class),
                    ModelField.of("photo", "photo", new FieldType.Image(100, ""), String.class),
                    ModelField.of("icon", "icon", new FieldType.FilePath(100, "icons", ".*\\.svg", true), String.class),
                    ModelField.of("since", "since", new FieldType.Date(), LocalDate.class)
                            .withDefault(LocalDate.parse("2026-01-31")),
                    ModelField.of("openAt", "open_at", new FieldType.Time(), LocalTime.class),
                    ModelField.of("soldOut", "sold_out", new FieldType.DateTime(false, false), Instant.class)
                            .orNull()
                            .withDefault(Instant.parse("2026-01-31T12:00:00Z")),
                    ModelField.of("delivery", "delivery", new FieldType.Duration(), Duration.class)
                            .withDefault(Duration.parse("PT48H"))
                            .notEditable(),
                    ModelField.of("details", "details", new FieldType.JsonValue(), Json.class)
                            .withDefault(Json.of("{}")),
                    ModelField.of("thumbnail", "thumbnail", new FieldType.Binary(4096), byte[].class).orNull(),
                    ModelField.of("checksum", "checksum", new FieldType.Binary(1048576), byte[].class),
                    ModelField.of("size", "size", new FieldType.Enumeration(50, Size.class), Size.class)
                            .withDefault(Size.SMALL),
                    ModelField.of("colour", "colour", new FieldType.Enumeration(50, Colour.class), Colour.class),
                    ModelField.of(
                                    "successor",
                                    "successor_id",
                                    new FieldType.Reference(() -> Product_.TYPE, OnDelete.CASCADE),
                                    UUID.class)
                            .orNull()
                            .withIndex());
        }

        @Override
        public Product create() {
            return new Product();
        }

        @Override
        public Product read(Row row, int from) {
            Product model = new Product();
            model.id = row.value(from, UUID.class);
            model.sold = row.shortValue(from + 1);
            model.discount = row.value(from + 2, Short.class);
            model.stars = row.shortValue(from + 3);
            model.stock = row.intValue(from + 4);
            model.views = row.longValue(from + 5);
            model.barcode = row.value(from + 6, Long.class);
            model.weight = row.doubleValue(from + 7);
            model.height = row.value(from + 8, Double.class);
            model.price = row.value(from + 9, BigDecimal.class);
            model.contact = row.text(from + 10);
            model.page = row.text(from + 11);
            model.slug = row.text(from + 12);
            model.changedFrom = row.text(from + 13);
            model.manual = row.text(from + 14);
            model.photo = row.text(from + 15);
            model.icon = row.text(from + 16);
            model.since = row.value(from + 17, LocalDate.class);
            model.openAt = row.value(from + 18, LocalTime.class);
            model.soldOut = row.value(from + 19, Instant.class);
            model.delivery = row.value(from + 20, Duration.class);
            model.details = row.value(from + 21, Json.class);
            model.thumbnail = row.value(from + 22, byte[].class);
            model.checksum = row.value(from + 23, byte[].class);
            model.size = row.value(from + 24, Size.class);
            model.colour = row.value(from + 25, Colour.class);
            model.successor = ForeignKey.read(row.value(from + 26, UUID.class), Product_.TYPE);
            return model;
        }

        @Override
        public Object get(Product model, int field) {
            return switch (field) {
                case 0 -> model.id;
                case 1 -> model.sold;
                case 2 -> model.discount;
                case 3 -> model.stars;
                case 4 -> model.stock;
                case 5 -> model.views;
                case 6 -> model.barcode;
                case 7 -> model.weight;
                case 8 -> model.height;
                case 9 -> model.price;
                case 10 -> model.contact;
                case 11 -> model.page;
                case 12 -> model.slug;
                case 13 -> model.changedFrom;
                case 14 -> model.manual;
                case 15 -> model.photo;
                case 16 -> model.icon;
                case 17 -> model.since;
                case 18 -> model.openAt;
                case 19 -> model.soldOut;
                case 20 -> model.delivery;
                case 21 -> model.details;
                case 22 -> model.thumbnail;
                case 23 -> model.checksum;
                case 24 -> model.size;
                case 25 -> model.colour;
                case 26 -> ForeignKey.bound(model.successor, Product_.TYPE).id().orElse(null);
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public void set(Product model, int field, Object value) {
            switch (field) {
                case 0 -> model.id = (UUID) value;
                case 1 -> model.sold = (Short) value;
                case 2 -> model.discount = (Short) value;
                case 3 -> model.stars = (Short) value;
                case 4 -> model.stock = (Integer) value;
                case 5 -> model.views = (Long) value;
                case 6 -> model.barcode = (Long) value;
                case 7 -> model.weight = (Double) value;
                case 8 -> model.height = (Double) value;
                case 9 -> model.price = (BigDecimal) value;
                case 10 -> model.contact = (String) value;
                case 11 -> model.page = (String) value;
                case 12 -> model.slug = (String) value;
                case 13 -> model.changedFrom = (String) value;
                case 14 -> model.manual = (String) value;
                case 15 -> model.photo = (String) value;
                case 16 -> model.icon = (String) value;
                case 17 -> model.since = (LocalDate) value;
                case 18 -> model.openAt = (LocalTime) value;
                case 19 -> model.soldOut = (Instant) value;
                case 20 -> model.delivery = (Duration) value;
                case 21 -> model.details = (Json) value;
                case 22 -> model.thumbnail = (byte[]) value;
                case 23 -> model.checksum = (byte[]) value;
                case 24 -> model.size = (Size) value;
                case 25 -> model.colour = (Colour) value;
                case 26 -> model.successor = ForeignKey.read(value, Product_.TYPE);
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public ForeignKey<?> reference(Product model, int field) {
            return switch (field) {
                case 26 -> model.successor;
                default -> throw new IndexOutOfBoundsException(field);
            };
        }

        @Override
        public List<String> propertyNames() {
            return PROPERTIES;
        }

        @Override
        public Object property(Product model, String name) {
            return switch (name) {
                case "id" -> model.id;
                case "sold" -> model.sold;
                case "discount" -> model.discount;
                case "stars" -> model.stars;
                case "stock" -> model.stock;
                case "views" -> model.views;
                case "barcode" -> model.barcode;
                case "weight" -> model.weight;
                case "height" -> model.height;
                case "price" -> model.price;
                case "contact" -> model.contact;
                case "page" -> model.page;
                case "slug" -> model.slug;
                case "changedFrom" -> model.changedFrom;
                case "manual" -> model.manual;
                case "photo" -> model.photo;
                case "icon" -> model.icon;
                case "since" -> model.since;
                case "openAt" -> model.openAt;
                case "soldOut" -> model.soldOut;
                case "delivery" -> model.delivery;
                case "details" -> model.details;
                case "thumbnail" -> model.thumbnail;
                case "checksum" -> model.checksum;
                case "size" -> model.size;
                case "colour" -> model.colour;
                case "successor" -> ForeignKey.bound(model.successor, Product_.TYPE).find().orElse(null);
                case "successor_id" -> ForeignKey.bound(model.successor, Product_.TYPE).id().orElse(null);
                default -> throw new IllegalArgumentException("Product has no property '" + name + "'.");
            };
        }
    }
}
