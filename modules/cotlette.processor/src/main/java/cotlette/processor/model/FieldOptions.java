package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Language;
import cotlette.processor.source.Literals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.VariableElement;

/** Reads what a field's annotation says, and refuses what contradicts itself. */
final class FieldOptions {
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final Set<String> RESERVED = Set.of("pk", "SELF", "TYPE", "objects", "Of", "Access");

    private final Language language;
    private final AnnotationUse options;
    private final FieldKind kind;
    private final FieldMessages problems;
    private boolean sound = true;

    FieldOptions(Language language, AnnotationUse options, FieldKind kind, FieldMessages problems) {
        this.language = language;
        this.options = options;
        this.kind = kind;
        this.problems = problems;
    }

    /** Returns the field, empty when something is wrong with it, which then was said. */
    Optional<FieldDeclaration> read(VariableElement field, String column) {
        checkName(field.getSimpleName().toString(), column);
        checkKind(field);
        checkNull();
        Optional<DefaultLiteral> defaultValue = defaultValue(field);
        return sound
                ? Optional.of(new FieldDeclaration(
                        field,
                        column,
                        kind,
                        isPrimaryKey(),
                        options.flag("nullable"),
                        isUnique(),
                        isIndexed(),
                        defaultValue,
                        new PresentationReader(language, options, kind, problems).read(field),
                        new GeneratedReader(language).read(field, kind, options, problems)))
                : Optional.empty();
    }

    private boolean isPrimaryKey() {
        return kind.isCounted() || options.flag("primaryKey");
    }

    private boolean isIndexed() {
        return options.flag("index") || (kind instanceof FieldKind.Reference && !isUnique());
    }

    private boolean isUnique() {
        return options.flag("unique") || (kind instanceof FieldKind.Reference reference && reference.single());
    }

    private void checkName(String name, String column) {
        refuse(
                name.contains("__") || name.endsWith("_"),
                "has a name that lookups such as \"name__gte\" cannot tell apart. Use no double and no final underscore.");
        refuse(
                RESERVED.contains(name),
                "has a name that lookups or generated code need for themselves. Choose another one.");
        refuse(
                !COLUMN.matcher(column).matches(),
                "has the column name '" + column
                        + "'. Use ASCII letters, digits and underscores, 63 at the most, and no digit "
                        + "first: column = \"…\".");
    }

    private void checkKind(VariableElement field) {
        switch (kind) {
            case FieldKind.Scalar scalar -> checkScalar(scalar.annotation(), field);
            case FieldKind.Custom _ -> {}
            case FieldKind.Reference reference -> {
                refuse(
                        reference.onDelete().equals("SET_DEFAULT")
                                && options.texts("defaultValue").isEmpty(),
                        "is set to its default when its object is deleted, but has none. Add defaultValue = \"…\".");
                refuse(
                        reference.onDelete().equals("SET_NULL") && !options.flag("nullable"),
                        "is set to null when its object is deleted, but may not be null. Write:\n    "
                                + problems.line(
                                        "@" + reference.javaClass()
                                                + "Field(onDelete = OnDelete.SET_NULL, nullable = true)",
                                        problems.javaType()));
            }
        }
    }

    private void checkScalar(FieldAnnotation annotation, VariableElement field) {
        int maxLength = options.number("maxLength");
        int digits = options.number("maxDigits");
        int places = options.number("decimalPlaces");
        refuse(
                annotation.fieldType().contains("maxLength") && options.mirror().isPresent() && maxLength < 1,
                "has maxLength = " + maxLength + ". It is at least 1.");
        refuse(
                annotation == FieldAnnotation.DECIMAL
                        && (digits < 1 || digits > 38 || places < 0 || places > Math.min(digits, 30)),
                "has maxDigits = " + digits + " and decimalPlaces = " + places
                        + ". There are 1 to 38 digits, and up to 30 of them after the point.");
        if (annotation == FieldAnnotation.ENUM) {
            FieldDefaults.constants(field).stream()
                    .filter(name -> name.length() > maxLength)
                    .findFirst()
                    .ifPresent(name -> refuse(
                            true,
                            "holds names of at most " + maxLength + " characters, and " + name + " has " + name.length()
                                    + ". Raise maxLength, and make a migration."));
        }
        refuse(
                !isPattern(options.text("match")),
                "has a match that is no regular expression: " + options.text("match"));
        refuse(
                options.flag("autoNow") && options.flag("autoNowAdd"),
                "has both autoNow and autoNowAdd. autoNow sets it at every save, the first included: remove "
                        + "autoNowAdd.");
    }

    private static boolean isPattern(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException _) {
            return false;
        }
    }

    private void checkNull() {
        boolean nullable = options.flag("nullable");
        refuse(
                nullable && kind.isPrimitive(),
                "may be null, which " + problems.javaType() + " cannot. Write:\n    " + boxed("nullable = true"));
        refuse(
                !nullable && isPrimaryKey() && kind.isPrimitive(),
                "is the key and cannot tell \"not given\" from 0. Write:\n    " + boxed("primaryKey = true"));
        refuse(
                nullable && isPrimaryKey() && !kind.isPrimitive(),
                "is the key, which cannot be null. Remove nullable = true.");
    }

    private String boxed(String option) {
        String boxed = kind.valueClass().substring(kind.valueClass().lastIndexOf('.') + 1);
        String annotation =
                kind instanceof FieldKind.Scalar scalar ? scalar.annotation().simpleName() : "ForeignKeyField";
        return problems.line("@" + annotation + "(" + option + ")", boxed);
    }

    private Optional<DefaultLiteral> defaultValue(VariableElement field) {
        List<String> given = options.texts("defaultValue");
        refuse(given.size() > 1, "has " + given.size() + " defaults. Keep one of them.");
        if (given.size() != 1) {
            return Optional.empty();
        }
        String text = given.getFirst();
        try {
            return Optional.of(
                    switch (kind) {
                        case FieldKind.Scalar own -> FieldDefaults.literal(own, field, text);
                        case FieldKind.Custom _ -> DefaultLiteral.of(Literals.text(text));
                        case FieldKind.Reference reference -> FieldDefaults.literal(reference.value(), field, text);
                    });
        } catch (IllegalArgumentException misfit) {
            refuse(true, "has the default " + misfit.getMessage() + ".");
            return Optional.empty();
        }
    }

    private void refuse(boolean wrong, String predicate) {
        if (wrong) {
            problems.error(predicate);
            sound = false;
        }
    }
}
