package shop.catalogue;

import module cotlette.api;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

@Index(
        fields = {"price", "stock"},
        unique = true)
@Index(fields = {"since", "size"})
public class Product extends Model {
    public enum Size {
        SMALL,
        LARGE
    }

    @UuidField(primaryKey = true)
    public UUID id;

    short sold;

    @SmallIntegerField(nullable = true, defaultValue = -1)
    public Short discount;

    @PositiveSmallIntegerField(choices = {@Choice(value = "0", label = "none"), @Choice("5")}, verboseName = "rating")
    public short stars;

    @PositiveIntegerField(defaultValue = 1)
    public int stock;

    long views;

    @BigIntegerField(nullable = true, defaultValue = 1L << 40)
    public Long barcode;

    @FloatField(defaultValue = 0.5)
    public double weight;

    @FloatField(nullable = true)
    public Double height;

    @DecimalField(maxDigits = 10, decimalPlaces = 2, defaultValue = "9.5")
    public BigDecimal price;

    @EmailField(unique = true)
    public String contact;

    @UrlField(maxLength = 400)
    public String page;

    @SlugField(unique = true, blank = false, helpText = "The name in the \"URL\".", validators = NoVerb.class)
    public String slug;

    @GenericIpAddressField(nullable = true)
    public String changedFrom;

    @FileField(uploadTo = "manuals")
    public String manual;

    @ImageField
    public String photo;

    @FilePathField(folder = "icons", match = ".*\\.svg", recursive = true)
    public String icon;

    @DateField(defaultValue = "2026-01-31")
    public LocalDate since;

    LocalTime openAt;

    @DateTimeField(nullable = true, defaultValue = "2026-01-31T12:00:00Z")
    public Instant soldOut;

    @DurationField(defaultValue = "PT48H", editable = false)
    public Duration delivery;

    @JsonField(defaultValue = "{}")
    public Json details;

    @BinaryField(maxLength = 4096, nullable = true)
    public byte[] thumbnail;

    byte[] checksum;

    @EnumField(defaultValue = "SMALL")
    public Size size;

    Colour colour;

    @ForeignKeyField(nullable = true)
    public ForeignKey<Product> successor = ForeignKey.unset();
}
