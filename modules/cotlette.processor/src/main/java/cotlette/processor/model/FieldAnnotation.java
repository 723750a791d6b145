package cotlette.processor.model;

import cotlette.processor.language.Api;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The annotations that make a field a column, each with what goes with it. */
enum FieldAnnotation {
    AUTO("AutoField", JavaType.LONG, "Auto()", "LongColumn"),
    BIG_AUTO("BigAutoField", JavaType.LONG, "Auto()", "LongColumn"),
    SMALL_INTEGER("SmallIntegerField", JavaType.SHORT, "SmallInt()", "ShortColumn"),
    POSITIVE_SMALL_INTEGER("PositiveSmallIntegerField", JavaType.SHORT, "SmallInt(true)", "ShortColumn"),
    INTEGER("IntegerField", JavaType.INTEGER, "Int()", "IntegerColumn"),
    POSITIVE_INTEGER("PositiveIntegerField", JavaType.INTEGER, "Int(true)", "IntegerColumn"),
    VERSION("VersionField", JavaType.INTEGER, "Version()", "IntegerColumn"),
    BIG_INTEGER("BigIntegerField", JavaType.LONG, "BigInt()", "LongColumn"),
    FLOAT("FloatField", JavaType.DOUBLE, "Real()", "DoubleColumn"),
    DECIMAL("DecimalField", JavaType.BIG_DECIMAL, "Decimal(maxDigits, decimalPlaces)", "DecimalColumn"),
    BOOLEAN("BooleanField", JavaType.BOOLEAN, "Bool()", "BooleanColumn"),
    CHAR("CharField", JavaType.STRING, "Char(maxLength)", "TextColumn"),
    TEXT("TextField", JavaType.STRING, "Text()", "TextColumn"),
    EMAIL("EmailField", JavaType.STRING, "Email(maxLength)", "TextColumn"),
    URL("UrlField", JavaType.STRING, "Url(maxLength)", "TextColumn"),
    SLUG("SlugField", JavaType.STRING, "Slug(maxLength)", "TextColumn"),
    IP_ADDRESS("GenericIpAddressField", JavaType.STRING, "IpAddress()", "TextColumn"),
    FILE("FileField", JavaType.STRING, "File(maxLength, uploadTo)", "TextColumn"),
    IMAGE("ImageField", JavaType.STRING, "Image(maxLength, uploadTo)", "TextColumn"),
    FILE_PATH("FilePathField", JavaType.STRING, "FilePath(maxLength, folder, match, recursive)", "TextColumn"),
    DATE("DateField", JavaType.LOCAL_DATE, "Date()", "TemporalColumn<>"),
    TIME("TimeField", JavaType.LOCAL_TIME, "Time()", "TemporalColumn<>"),
    DATE_TIME("DateTimeField", JavaType.INSTANT, "DateTime(autoNow, autoNowAdd)", "TemporalColumn<>"),
    DURATION("DurationField", JavaType.DURATION, "Duration()", "DurationColumn"),
    UUID("UuidField", JavaType.UUID, "Uuid()", "ValueColumn<>"),
    JSON("JsonField", JavaType.JSON, "JsonValue()", "JsonColumn"),
    BINARY("BinaryField", JavaType.BYTES, "Binary(maxLength)", "ValueColumn<>"),
    ENUM("EnumField", JavaType.ENUM, "Enumeration(maxLength, class)", "ValueColumn<>"),
    FOREIGN_KEY("ForeignKeyField", JavaType.FOREIGN_KEY, "Reference", "ForeignKeyColumn"),
    ONE_TO_ONE("OneToOneField", JavaType.ONE_TO_ONE, "Reference", "ForeignKeyColumn"),
    CUSTOM("CustomField", JavaType.CUSTOM, "Custom", "");

    /** What leaves a choice: the key or a number, and how long a text is, or a decimal. */
    private static final List<JavaType> AMBIGUOUS = List.of(JavaType.STRING, JavaType.BIG_DECIMAL);

    private final String simpleName;
    private final JavaType javaType;
    private final String fieldType;
    private final String column;

    FieldAnnotation(String simpleName, JavaType javaType, String fieldType, String column) {
        this.simpleName = simpleName;
        this.javaType = javaType;
        this.fieldType = fieldType;
        this.column = column;
    }

    /** Returns the annotation that a Java type implies, empty when the type leaves a choice or no annotation goes with it. */
    static Optional<FieldAnnotation> impliedBy(JavaType type, boolean primitive) {
        if (type == JavaType.LONG) {
            return primitive ? Optional.of(BIG_INTEGER) : Optional.empty();
        }
        if (type == JavaType.SHORT) {
            return Optional.of(SMALL_INTEGER);
        }
        if (type == JavaType.INTEGER) {
            return Optional.of(INTEGER);
        }
        return Arrays.stream(values())
                .filter(annotation -> annotation.javaType == type && !AMBIGUOUS.contains(type))
                .findFirst();
    }

    String simpleName() {
        return simpleName;
    }

    String qualifiedName() {
        return Api.orm(simpleName);
    }

    JavaType javaType() {
        return javaType;
    }

    boolean isCounted() {
        return this == AUTO || this == BIG_AUTO;
    }

    /** Returns the kind's name in {@code FieldType}, and in parentheses the options that it is made of. */
    String fieldType() {
        return fieldType;
    }

    /** Returns the simple name of the column's class. */
    String columnClass() {
        return column.replace("<>", "");
    }

    /** Returns whether the column's class has the class of the values as a parameter. */
    boolean hasTypedColumn() {
        return column.endsWith("<>");
    }

    /** Returns the annotation as an example writes it. */
    String example() {
        return "@" + simpleName
                + switch (this) {
                    case CHAR -> "(maxLength = 100)";
                    case DECIMAL -> "(maxDigits = 10, decimalPlaces = 2)";
                    case FILE_PATH -> "(folder = \"…\")";
                    default -> "";
                };
    }
}
