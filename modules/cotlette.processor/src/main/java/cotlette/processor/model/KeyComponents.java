package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** The components of the record that stands for a key, each of which names a field. */
final class KeyComponents {
    private static final Set<FieldAnnotation> UNFIT = Set.of(
            FieldAnnotation.TEXT,
            FieldAnnotation.FLOAT,
            FieldAnnotation.JSON,
            FieldAnnotation.BINARY,
            FieldAnnotation.VERSION);

    private final Messages messages;
    private final TypeElement model;
    private final AnnotationUse annotation;
    private final TypeElement key;
    private final List<FieldDeclaration> fields;
    private boolean sound = true;

    KeyComponents(
            Messages messages,
            TypeElement model,
            AnnotationUse annotation,
            TypeElement key,
            List<FieldDeclaration> fields) {
        this.messages = messages;
        this.model = model;
        this.annotation = annotation;
        this.key = key;
        this.fields = fields;
    }

    /**
     * Returns the key, empty when something is wrong with it, which then was said.
     *
     * @param complete whether {@code fields} are all that the model declares
     */
    Optional<KeyDeclaration> read(boolean complete) {
        refuse(!key.getTypeParameters().isEmpty(), " is a record with type parameters. Remove them.");
        refuse(
                key.getRecordComponents().size() < 2,
                " has fewer than two fields. A key of one field is that field: primaryKey = true.");
        List<FieldDeclaration> found = new ArrayList<>();
        for (RecordComponentElement component : key.getRecordComponents()) {
            field(component, complete).ifPresent(found::add);
        }
        fields.stream()
                .filter(FieldDeclaration::primaryKey)
                .forEach(other ->
                        refuse(true, " is a record, and '" + other.name() + "' is a key, too. Keep one of them."));
        List<FieldDeclaration> ordered = fields.stream().filter(found::contains).toList();
        refuse(
                sound && !ordered.equals(found),
                " has its components in another order than the model its fields. Write:\n    public record "
                        + key.getSimpleName()
                        + ordered.stream()
                                .map(field -> simpleName(field) + " " + field.name())
                                .collect(Collectors.joining(", ", "(", ") {}")));
        return sound ? Optional.of(new KeyDeclaration(key, found)) : Optional.empty();
    }

    private Optional<FieldDeclaration> field(RecordComponentElement component, boolean complete) {
        String name = component.getSimpleName().toString();
        Optional<FieldDeclaration> found =
                fields.stream().filter(field -> field.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            List<String> names = fields.stream().map(FieldDeclaration::name).toList();
            refuse(
                    complete,
                    " has the component '" + name + "', which is none of its fields." + Nearest.didYouMean(name, names)
                            + " Fields: " + String.join(", ", names) + ".");
            sound = false;
        }
        found.ifPresent(field -> check(component, field));
        return found;
    }

    private void check(RecordComponentElement component, FieldDeclaration field) {
        String type = JavaType.of(component.asType())
                .map(JavaType::qualifiedName)
                .filter(known -> !known.isEmpty())
                .orElse(Language.nameOf(component.asType()));
        String start = " has the component '" + field.name() + "', ";
        refuse(
                !type.equals(field.kind().valueClass()),
                start + Language.describe(component.asType()) + ", and the field holds "
                        + (field.kind() instanceof FieldKind.Reference ? "a key, " : "")
                        + simpleName(field) + ". Write:\n    " + simpleName(field) + " " + field.name());
        refuse(field.nullable(), start + "which can be null. Remove nullable = true from the field.");
        refuse(
                field.kind() instanceof FieldKind.Custom
                        || (field.kind() instanceof FieldKind.Scalar scalar && isUnfit(scalar)),
                start
                        + "which no key can be made of: it changes by itself, is kept by a service, or databases cannot tell its values "
                        + "apart fast.");
    }

    private static boolean isUnfit(FieldKind.Scalar scalar) {
        boolean autoNow = scalar.annotation() == FieldAnnotation.DATE_TIME
                && scalar.arguments().getFirst().equals("true");
        return autoNow || UNFIT.contains(scalar.annotation());
    }

    private void refuse(boolean wrong, String predicate) {
        if (wrong) {
            messages.error(annotation, "The key of " + model.getSimpleName() + predicate);
            sound = false;
        }
    }

    private static String simpleName(FieldDeclaration field) {
        String name = field.kind().valueClass();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
