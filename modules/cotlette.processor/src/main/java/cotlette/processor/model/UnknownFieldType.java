package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import javax.lang.model.type.TypeMirror;

/** Explains which type to use for a field whose Java type says too little, or nothing to a database. */
final class UnknownFieldType {
    private static final String KNOWN =
            "Columns hold whole numbers (short, int, long), double, boolean and their classes, BigDecimal, String, LocalDate, LocalTime, "
                    + "Instant, Duration, UUID, enums, byte[], Json or ForeignKey<…>, and with @CustomField classes of your own; mark it transient if it is no column.";

    private final Language language;

    UnknownFieldType(Language language) {
        this.language = language;
    }

    void explain(TypeMirror type, FieldMessages problems) {
        String name = Language.nameOf(type);
        switch (name) {
            case "java.lang.String" ->
                problems.error("has the type String, which says nothing about its length. Write one of:\n    "
                        + problems.line("@CharField(maxLength = 100)", "String") + "\n    "
                        + problems.line("@TextField", "String"));
            case "java.lang.Long" ->
                problems.error("has the type Long. If it is the key, write:\n    "
                        + problems.line("@AutoField", "Long") + "\nElse write:\n    "
                        + problems.line("@BigIntegerField", "long"));
            case "java.math.BigDecimal" ->
                problems.error(
                        "has the type BigDecimal, which says nothing about its digits.",
                        FieldAnnotation.DECIMAL.example(),
                        "BigDecimal");
            case "float", "java.lang.Float" ->
                problems.error(
                        "has the type " + Language.describe(type) + ", which no column holds exactly.",
                        "@FloatField",
                        "double");
            case "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.util.Date" ->
                problems.error(
                        "has the type " + Language.describe(type) + "; a point in time is an Instant.",
                        "@DateTimeField",
                        "Instant");
            default -> explainOther(type, problems);
        }
    }

    private void explainOther(TypeMirror type, FieldMessages problems) {
        if (Language.element(type)
                .filter(element -> language.isA(element, Api.MODEL))
                .isPresent()) {
            String reference = "ForeignKey<" + Language.describe(type) + ">";
            problems.error(
                    "is a model itself. A row refers to another by a foreign key.", "@ForeignKeyField", reference);
        } else {
            problems.error("has the type " + Language.describe(type) + ", which no column can hold. " + KNOWN);
        }
    }
}
