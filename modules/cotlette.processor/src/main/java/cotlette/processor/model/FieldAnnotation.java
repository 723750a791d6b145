package cotlette.processor.model;

import cotlette.processor.language.Api;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The annotations that make a field a column, each with the Java types it goes with. */
enum FieldAnnotation {
    AUTO("AutoField", false, "java.lang.Long"),
    CHAR("CharField", false, "java.lang.String"),
    TEXT("TextField", false, "java.lang.String"),
    INTEGER("IntegerField", true, "java.lang.Integer"),
    BOOLEAN("BooleanField", true, "java.lang.Boolean"),
    DATE_TIME("DateTimeField", true, "java.time.Instant"),
    FOREIGN_KEY("ForeignKeyField", true, Api.orm("ForeignKey"));

    private static final Map<String, String> BOXED = Map.of("int", "java.lang.Integer", "boolean", "java.lang.Boolean");

    private final String simpleName;
    private final boolean implied;
    private final String javaType;

    FieldAnnotation(String simpleName, boolean implied, String javaType) {
        this.simpleName = simpleName;
        this.implied = implied;
        this.javaType = javaType;
    }

    /** Returns the annotation that a Java type implies, empty when the type leaves a choice or no annotation goes with it. */
    static Optional<FieldAnnotation> impliedBy(String javaType) {
        return Arrays.stream(values())
                .filter(annotation -> annotation.implied && annotation.fits(javaType))
                .findFirst();
    }

    boolean fits(String type) {
        return javaType.equals(BOXED.getOrDefault(type, type));
    }

    String simpleName() {
        return simpleName;
    }

    String qualifiedName() {
        return Api.orm(simpleName);
    }

    /** Returns the Java type to write, the primitive one where there is one. */
    String expectedType() {
        return switch (this) {
            case AUTO -> "Long";
            case CHAR, TEXT -> "String";
            case INTEGER -> "int";
            case BOOLEAN -> "boolean";
            case DATE_TIME -> "Instant";
            case FOREIGN_KEY -> "ForeignKey<…>";
        };
    }
}
