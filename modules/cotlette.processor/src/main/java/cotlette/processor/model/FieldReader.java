package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a field of a model, or says why it cannot be a column. */
final class FieldReader {
    private final Language language;
    private final Messages messages;
    private final KeyTypes keys;

    FieldReader(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
        this.keys = new KeyTypes(language);
    }

    /** Returns the field, empty when something is wrong with it, which then was said. */
    Optional<FieldDeclaration> read(TypeElement model, VariableElement field) {
        FieldMessages problems = new FieldMessages(messages, model, field);
        TypeMirror type = language.typeIn(model, field);
        if (type.getKind() == TypeKind.ERROR || !isReachable(model, field, problems)) {
            return Optional.empty();
        }
        List<FieldAnnotation> written = Arrays.stream(FieldAnnotation.values())
                .filter(annotation ->
                        language.annotation(field, annotation.qualifiedName()).isPresent())
                .toList();
        if (written.size() > 1) {
            problems.error("has two kinds, @" + written.get(0).simpleName() + " and @"
                    + written.get(1).simpleName() + ". Remove one of them.");
            return Optional.empty();
        }
        Optional<FieldAnnotation> annotation = written.isEmpty()
                ? JavaType.of(type)
                        .flatMap(known ->
                                FieldAnnotation.impliedBy(known, type.getKind().isPrimitive()))
                : Optional.of(written.getFirst());
        if (annotation.isEmpty()) {
            new UnknownFieldType(language).explain(type, problems);
            return Optional.empty();
        }
        return annotation.flatMap(known -> read(known, field, type, problems));
    }

    private Optional<FieldDeclaration> read(
            FieldAnnotation annotation, VariableElement field, TypeMirror type, FieldMessages problems) {
        AnnotationUse options = language.annotationOrDefaults(field, annotation.qualifiedName());
        if (annotation == FieldAnnotation.CUSTOM) {
            return custom(type, options, problems)
                    .flatMap(kind -> new FieldOptions(language, options, kind, problems)
                            .read(field, column(field, kind, options)));
        }
        if (!JavaType.of(type).equals(Optional.of(annotation.javaType()))
                || (annotation.isCounted() && type.getKind().isPrimitive())) {
            problems.error(
                    "has the type " + Language.describe(type) + ", and @" + annotation.simpleName() + " goes with "
                            + expectedType(annotation) + ".",
                    annotation.example(),
                    expectedType(annotation));
            return Optional.empty();
        }
        return kind(annotation, type, options, problems)
                .flatMap(kind ->
                        new FieldOptions(language, options, kind, problems).read(field, column(field, kind, options)));
    }

    private boolean isReachable(TypeElement model, VariableElement field, FieldMessages problems) {
        boolean samePackage = language.packageOf(model).equals(language.packageOf(field));
        if (Language.has(field, Modifier.PRIVATE)) {
            problems.error("is private, so " + model.getSimpleName()
                    + "_ cannot reach it. Mark it transient if it is no column. Else write:\n    "
                    + problems.line("", problems.javaType()));
        } else if (!samePackage && !Language.has(field, Modifier.PUBLIC)) {
            problems.error("is inherited from another package and not public, so " + model.getSimpleName()
                    + "_ cannot reach it. Make it public in " + field.getEnclosingElement() + ".");
        } else if (Language.has(field, Modifier.FINAL)) {
            problems.error("is final, so a row cannot be read into it.", "", problems.javaType());
        } else {
            return true;
        }
        return false;
    }

    private Optional<FieldKind> kind(
            FieldAnnotation annotation, TypeMirror type, AnnotationUse options, FieldMessages problems) {
        if (annotation == FieldAnnotation.FOREIGN_KEY || annotation == FieldAnnotation.ONE_TO_ONE) {
            return reference(annotation, type, options, problems);
        }
        String valueClass = annotation == FieldAnnotation.ENUM
                ? Language.nameOf(type)
                : annotation.javaType().qualifiedName();
        return Optional.of(new FieldKind.Scalar(
                annotation, valueClass, type.getKind().isPrimitive(), arguments(annotation, options)));
    }

    private Optional<FieldKind> custom(TypeMirror type, AnnotationUse options, FieldMessages problems) {
        Optional<TypeElement> valueClass = Language.element(type)
                .filter(element -> element.getTypeParameters().isEmpty());
        if (valueClass.isEmpty()) {
            problems.error(
                    "has the type " + Language.describe(type)
                            + ", and @CustomField goes with a class that has no type parameters. Write a class of its own for such values.");
        }
        return valueClass.map(element -> new FieldKind.Custom(
                element.getQualifiedName().toString(), language.isComparable(type), options.text("type")));
    }

    /** Returns what the table of annotations says in parentheses: options of the annotation by their names, the rest as it stands. */
    private static List<String> arguments(FieldAnnotation annotation, AnnotationUse options) {
        String names = annotation.fieldType().replaceAll(".*\\(|\\)", "");
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(", "))
                        .map(name -> options.literal(name).orElse(name))
                        .toList();
    }

    private static String expectedType(FieldAnnotation annotation) {
        return annotation.isCounted() ? "Long" : annotation.javaType().description();
    }

    private Optional<FieldKind> reference(
            FieldAnnotation annotation, TypeMirror type, AnnotationUse options, FieldMessages problems) {
        Optional<TypeElement> model = Language.argument(type)
                .flatMap(Language::element)
                .filter(target -> language.isA(target, Api.MODEL) && !Language.has(target, Modifier.ABSTRACT));
        if (model.isEmpty()) {
            problems.error("does not refer to a model. The class in "
                    + annotation.javaType().description() + " must extend Model and must not be abstract.");
            return Optional.empty();
        }
        String onDelete = options.constant("onDelete");
        String toField = options.text("toField");
        if (toField.isEmpty() && KeyReader.annotation(language, model.get()).isPresent()) {
            problems.error(
                    KeyReader.noReference(model.get()) + " or name a field of it that is unique: toField = \"…\".");
            return Optional.empty();
        }
        Optional<String> keyType = model.flatMap(target -> keys.of(target, toField));
        if (keyType.isEmpty()) {
            problems.error("refers to the field '" + toField + "' of "
                    + model.get().getSimpleName() + ", which has no such field that is unique.");
            return Optional.empty();
        }
        return Optional.of(new FieldKind.Reference(
                model.get(),
                keyType.get(),
                onDelete.isEmpty() ? "CASCADE" : onDelete,
                options.text("relatedName"),
                toField,
                annotation == FieldAnnotation.ONE_TO_ONE));
    }

    private static String column(VariableElement field, FieldKind kind, AnnotationUse options) {
        String given = options.text("column");
        String usual = Names.snakeCase(field.getSimpleName().toString());
        return !given.isEmpty() ? given : kind instanceof FieldKind.Reference ? usual + "_id" : usual;
    }
}
