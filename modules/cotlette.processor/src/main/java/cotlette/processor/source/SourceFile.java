package cotlette.processor.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** A file with one generated class: its imports, its head, and its body. */
public final class SourceFile {
    private static final String GENERATED = "cotlette.api.base.Generated";

    private final String packageName;
    private final String simpleName;
    private final Imports imports;
    private final SortedSet<String> suppressed = new TreeSet<>();
    private final SourceText body = new SourceText(1);

    /**
     * Creates an empty file.
     *
     * @param simpleName the name of its class
     * @param declaredBeside tells whether the package has a class of a simple name
     */
    public SourceFile(String packageName, String simpleName, Predicate<String> declaredBeside) {
        this.packageName = packageName;
        this.simpleName = simpleName;
        this.imports = new Imports(packageName, declaredBeside);
        imports.name(qualifiedName());
    }

    /** Returns the qualified name of its class. */
    public String qualifiedName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** Returns the simple name of its class. */
    public String simpleName() {
        return simpleName;
    }

    /** Keeps simple names for nested classes and type variables. */
    public void reserve(String... names) {
        for (String name : names) {
            imports.reserve(name);
        }
    }

    /** Returns what is written for a top-level class. */
    public String name(String qualifiedName) {
        return imports.name(qualifiedName);
    }

    /** Returns what is written for a class. */
    public String name(TypeElement type) {
        mentions(type);
        return type.getEnclosingElement() instanceof TypeElement outer
                ? name(outer) + "." + type.getSimpleName()
                : imports.name(type.getQualifiedName().toString());
    }

    /** Returns what is written for a type, without its annotations. */
    public String type(TypeMirror type) {
        return switch (type) {
            case DeclaredType unknown when unknown.getKind() == TypeKind.ERROR -> unknown.toString();
            case ArrayType array -> type(array.getComponentType()) + "[]";
            case DeclaredType declared ->
                name((TypeElement) declared.asElement()) + arguments(declared.getTypeArguments());
            case WildcardType wildcard -> wildcard(wildcard);
            case TypeVariable variable -> variable.asElement().getSimpleName().toString();
            case PrimitiveType primitive -> primitive.getKind().name().toLowerCase(Locale.ROOT);
            default -> type.toString();
        };
    }

    /** Returns what is written for a type as a type argument: a primitive type is boxed. */
    public String boxed(TypeMirror type) {
        return switch (type.getKind()) {
            case INT -> name("java.lang.Integer");
            case LONG -> name("java.lang.Long");
            case DOUBLE -> name("java.lang.Double");
            case BOOLEAN -> name("java.lang.Boolean");
            default -> type(type);
        };
    }

    /** Notes that an element is used, for whose sake warnings may have to be silenced. */
    public void mentions(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Deprecated")) {
                suppressed.add(isForRemoval(annotation) ? "removal" : "deprecation");
            }
        }
    }

    /** Notes that a public member has a type, which need not be public itself. */
    public void exposes(TypeMirror type) {
        switch (type) {
            case ArrayType array -> exposes(array.getComponentType());
            case DeclaredType declared -> {
                exposes(declared.asElement());
                declared.getTypeArguments().forEach(this::exposes);
            }
            default -> {}
        }
    }

    private void exposes(@Nullable Element element) {
        if (element instanceof TypeElement type) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                suppressed.add("exports");
            }
            exposes(type.getEnclosingElement());
        }
    }

    /** Begins a method that overrides another one. */
    public SourceText override(String head) {
        return body.blank().line("@" + name("java.lang.Override")).open(head);
    }

    /** Returns the lines of the class's body. */
    public SourceText body() {
        return body;
    }

    /**
     * Returns the whole text.
     *
     * @param comment a sentence about the class
     * @param from the class it was made from
     * @param declaration what stands before the opening brace
     */
    public String text(String comment, String from, String declaration) {
        String annotation = "@" + name(GENERATED) + "(from = " + Literals.text(from) + ")";
        StringBuilder text = new StringBuilder(packageName.isEmpty() ? "" : "package " + packageName + ";\n\n");
        imports.imported().forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append("\n/** ").append(comment).append(" */\n");
        suppression().ifPresent(line -> text.append(line).append('\n'));
        text.append(annotation).append('\n').append(declaration).append(" {\n");
        return text.append(body).append("}\n").toString();
    }

    private Optional<String> suppression() {
        List<String> warnings = Literals.texts(List.copyOf(suppressed));
        return switch (warnings.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("@SuppressWarnings(" + warnings.getFirst() + ")");
            default -> Optional.of("@SuppressWarnings({" + String.join(", ", warnings) + "})");
        };
    }

    private String arguments(List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(this::type).collect(Collectors.joining(", ", "<", ">"));
    }

    private String wildcard(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            return "? extends " + type(wildcard.getExtendsBound());
        }
        return wildcard.getSuperBound() != null ? "? super " + type(wildcard.getSuperBound()) : "?";
    }

    private static boolean isForRemoval(AnnotationMirror deprecated) {
        return deprecated.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .anyMatch(Boolean.TRUE::equals);
    }
}
