package cotlette.processor.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the compiler knows about the module that it compiles. */
public final class Language {
    private final Elements elements;
    private final Types types;
    private final ModuleElement module;

    /** Creates the knowledge about {@code module}. */
    public Language(Elements elements, Types types, ModuleElement module) {
        this.elements = elements;
        this.types = types;
        this.module = module;
    }

    /** Returns the module. */
    public ModuleElement module() {
        return module;
    }

    /** Finds a class that the module can see. */
    public Optional<TypeElement> find(String qualifiedName) {
        return Optional.ofNullable(
                module.isUnnamed()
                        ? elements.getTypeElement(qualifiedName)
                        : elements.getTypeElement(module, qualifiedName));
    }

    /** Returns whether a class belongs to the module. */
    public boolean isOwn(TypeElement type) {
        return module.equals(elements.getModuleOf(type));
    }

    /** Returns whether a class is, extends or implements another. */
    public boolean isA(TypeElement type, String qualifiedName) {
        return find(qualifiedName)
                .filter(wanted -> types.isSubtype(types.erasure(type.asType()), types.erasure(wanted.asType())))
                .isPresent();
    }

    /** Returns whether values of a type can be compared with each other. */
    public boolean isComparable(TypeMirror type) {
        return find("java.lang.Comparable")
                .filter(comparable ->
                        types.isSubtype(type, types.getDeclaredType(comparable, types.getWildcardType(null, type))))
                .isPresent();
    }

    /** Returns whether a class is an unchecked exception or error. */
    public boolean isUnchecked(TypeMirror thrown) {
        return element(thrown)
                .filter(type -> isA(type, "java.lang.RuntimeException") || isA(type, "java.lang.Error"))
                .isPresent();
    }

    /** Returns the package of an element. */
    public String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** Returns the type that a member has in a class that inherits it. */
    public TypeMirror typeIn(TypeElement type, Element member) {
        return types.asMemberOf((DeclaredType) type.asType(), member);
    }

    /** Returns whether a package has a top-level class of a simple name. */
    public boolean hasClass(String packageName, String simpleName) {
        return find(packageName + "." + simpleName).isPresent();
    }

    /** Finds an annotation on an element. */
    public Optional<AnnotationUse> annotation(Element element, String qualifiedName) {
        return mirror(element, qualifiedName).map(mirror -> use(element, mirror));
    }

    /** Returns the annotations of a repeatable kind on an element. */
    public List<AnnotationUse> repeated(Element element, String qualifiedName) {
        return annotation(element, qualifiedName)
                .map(List::of)
                .orElseGet(() -> annotation(element, qualifiedName + ".Several")
                        .map(several -> annotations(several, "value"))
                        .orElse(List.of()));
    }

    /** Returns the annotations in a member of another one. */
    public List<AnnotationUse> annotations(AnnotationUse outer, String member) {
        return outer.annotations(member).stream()
                .map(mirror -> use(outer.element(), mirror))
                .toList();
    }

    private AnnotationUse use(Element element, AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
        return new AnnotationUse(element, Optional.of(mirror), values);
    }

    /** Returns an annotation on an element; where it was left out, one with the defaults of its members. */
    public AnnotationUse annotationOrDefaults(Element element, String qualifiedName) {
        return annotation(element, qualifiedName).orElseGet(() -> {
            Map<String, AnnotationValue> defaults = new HashMap<>();
            find(qualifiedName)
                    .ifPresent(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                            .filter(member -> member.getDefaultValue() != null)
                            .forEach(member ->
                                    defaults.put(member.getSimpleName().toString(), member.getDefaultValue())));
            return new AnnotationUse(element, Optional.empty(), defaults);
        });
    }

    /** Returns whether null is refused in an element unless it says otherwise. */
    public boolean isNullMarked(Element element) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (mirror(e, "org.jspecify.annotations.NullMarked").isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns a class and the classes it extends, the uppermost first, down from but without {@code root}. */
    public List<TypeElement> lineage(TypeElement type, String root) {
        List<TypeElement> lineage = new ArrayList<>();
        Optional<TypeElement> next = Optional.of(type);
        while (next.isPresent() && !next.get().getQualifiedName().contentEquals(root)) {
            lineage.addFirst(next.get());
            next = element(next.get().getSuperclass());
        }
        return lineage;
    }

    /** Returns the class of a declared type. */
    public static Optional<TypeElement> element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Returns the first type argument, such as that of a list, empty when there is none. */
    public static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                        .<TypeMirror>map(argument -> argument)
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the qualified name of a class or the keyword of a primitive type, without annotations and type arguments. */
    public static String nameOf(TypeMirror type) {
        return element(type)
                .map(element -> element.getQualifiedName().toString())
                .orElseGet(() -> describe(type));
    }

    /** Returns a type for messages: simple names, no annotations. */
    public static String describe(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> describe(array.getComponentType()) + "[]";
            case DeclaredType declared when declared.getTypeArguments().isEmpty() -> simpleName(declared);
            case DeclaredType declared ->
                declared.getTypeArguments().stream()
                        .map(Language::describe)
                        .collect(Collectors.joining(", ", simpleName(declared) + "<", ">"));
            default -> type.getKind().isPrimitive() ? keyword(type) : type.toString();
        };
    }

    /** Returns the name of the class generated for another: {@code UserViews_Row_} for {@code UserViews.Row}. */
    public static String generatedName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? generatedName(outer) + type.getSimpleName() + "_"
                : type.getQualifiedName() + "_";
    }

    /** Returns the top-level class around a class, or the class itself. */
    public static TypeElement outermost(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }

    /** Returns whether a class and all around it can be used within their package, or in all packages. */
    public static boolean isVisible(Element element, boolean everywhere) {
        for (Element e = element; e != null && !(e instanceof PackageElement); e = e.getEnclosingElement()) {
            boolean visible = everywhere ? has(e, Modifier.PUBLIC) : !has(e, Modifier.PRIVATE);
            if (!visible && !isInterfaceMember(e)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an element has a modifier. */
    public static boolean has(Element element, Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    private static boolean isInterfaceMember(Element element) {
        Element outer = element.getEnclosingElement();
        return outer != null
                && (outer.getKind() == ElementKind.INTERFACE || outer.getKind() == ElementKind.ANNOTATION_TYPE);
    }

    private static String keyword(TypeMirror primitive) {
        return primitive.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static String simpleName(DeclaredType type) {
        return type.asElement().getSimpleName().toString();
    }

    private static Optional<AnnotationMirror> mirror(AnnotatedConstruct annotated, String qualifiedName) {
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            if (nameOf(mirror.getAnnotationType()).equals(qualifiedName)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }
}
