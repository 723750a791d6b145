package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The Java types that fields of models may have. */
enum JavaType {
    SHORT("java.lang.Short", "short", "short"),
    INTEGER("java.lang.Integer", "int", "int"),
    LONG("java.lang.Long", "long", "long"),
    DOUBLE("java.lang.Double", "double", "double"),
    BOOLEAN("java.lang.Boolean", "boolean", "boolean"),
    STRING("java.lang.String", "", "String"),
    BIG_DECIMAL("java.math.BigDecimal", "", "BigDecimal"),
    LOCAL_DATE("java.time.LocalDate", "", "LocalDate"),
    LOCAL_TIME("java.time.LocalTime", "", "LocalTime"),
    INSTANT("java.time.Instant", "", "Instant"),
    DURATION("java.time.Duration", "", "Duration"),
    UUID("java.util.UUID", "", "UUID"),
    JSON(Api.orm("Json"), "", "Json"),
    BYTES("byte[]", "", "byte[]"),
    ENUM("", "", "an enum"),
    FOREIGN_KEY(Api.orm("ForeignKey"), "", "ForeignKey<…>"),
    ONE_TO_ONE(Api.orm("OneToOne"), "", "OneToOne<…>"),
    CUSTOM("", "", "a class of its own");

    private final String qualifiedName;
    private final String primitive;
    private final String description;

    JavaType(String qualifiedName, String primitive, String description) {
        this.qualifiedName = qualifiedName;
        this.primitive = primitive;
        this.description = description;
    }

    /** Finds the Java type of a field, empty when no field may have it. */
    static Optional<JavaType> of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE ? Optional.of(BYTES) : Optional.empty();
        }
        if (Language.element(type)
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .isPresent()) {
            return Optional.of(ENUM);
        }
        String name = Language.nameOf(type);
        return Arrays.stream(values())
                .filter(known -> name.equals(known.qualifiedName) || name.equals(known.primitive))
                .filter(_ -> !name.isEmpty())
                .findFirst();
    }

    /** Returns the qualified name of the class, empty for an enum, each of which is a class of its own. */
    String qualifiedName() {
        return qualifiedName;
    }

    /** Returns the Java type to write, the primitive one where there is one. */
    String description() {
        return description;
    }

    /** Returns the keyword of the primitive type, empty when there is none. */
    String primitive() {
        return primitive;
    }
}
