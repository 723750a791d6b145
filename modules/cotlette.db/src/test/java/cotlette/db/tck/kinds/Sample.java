package cotlette.db.tck.kinds;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.BigIntegerField;
import cotlette.api.orm.BinaryField;
import cotlette.api.orm.BooleanField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.DateField;
import cotlette.api.orm.DateTimeField;
import cotlette.api.orm.DecimalField;
import cotlette.api.orm.DurationField;
import cotlette.api.orm.EmailField;
import cotlette.api.orm.EnumField;
import cotlette.api.orm.FileField;
import cotlette.api.orm.FilePathField;
import cotlette.api.orm.FloatField;
import cotlette.api.orm.GenericIpAddressField;
import cotlette.api.orm.ImageField;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Json;
import cotlette.api.orm.JsonField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.PositiveIntegerField;
import cotlette.api.orm.PositiveSmallIntegerField;
import cotlette.api.orm.SlugField;
import cotlette.api.orm.SmallIntegerField;
import cotlette.api.orm.TextField;
import cotlette.api.orm.TimeField;
import cotlette.api.orm.UrlField;
import cotlette.api.orm.UuidField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Has a field of every kind, and each may be null. */
public class Sample extends Model {
    public static final Manager<Sample> objects = Sample_.objects;

    /** Names of different lengths, one of which is the beginning of another. */
    public enum Size {
        SMALL,
        SMALLER,
        Large_2
    }

    @AutoField
    public Long id;

    @SmallIntegerField(nullable = true)
    public Short small;

    @PositiveSmallIntegerField(nullable = true)
    public Short positiveSmall;

    @IntegerField(nullable = true)
    public Integer whole;

    @PositiveIntegerField(nullable = true)
    public Integer positive;

    @BigIntegerField(nullable = true)
    public Long big;

    @FloatField(nullable = true)
    public Double real;

    @DecimalField(maxDigits = 38, decimalPlaces = 10, nullable = true)
    public BigDecimal decimal;

    @BooleanField(nullable = true)
    public Boolean truth;

    @CharField(maxLength = 20, nullable = true)
    public String line;

    @TextField(nullable = true)
    public String text;

    @EmailField(nullable = true)
    public String email;

    @UrlField(nullable = true)
    public String url;

    @SlugField(nullable = true)
    public String slug;

    @GenericIpAddressField(nullable = true)
    public String ip;

    @FileField(uploadTo = "covers", nullable = true)
    public String file;

    @ImageField(nullable = true)
    public String image;

    @FilePathField(folder = "src", match = "module-info.*", recursive = true, nullable = true)
    public String path;

    @DateField(nullable = true)
    public LocalDate day;

    @TimeField(nullable = true)
    public LocalTime time;

    @DateTimeField(nullable = true)
    public Instant instant;

    @DurationField(nullable = true)
    public Duration span;

    @UuidField(nullable = true)
    public UUID uuid;

    @JsonField(nullable = true)
    public Json json;

    @BinaryField(maxLength = 300, nullable = true)
    public byte[] bytes;

    @EnumField(nullable = true)
    public Size size;
}
