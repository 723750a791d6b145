package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.source.Literals;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.VariableElement;

/** Reads what a field's annotation says, and refuses what contradicts itself. */
final class FieldOptions {
    /** What {@code FieldDefault.NONE} is. */
    private static final String NO_DEFAULT = "\0";

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final Set<String> RESERVED = Set.of("pk", "SELF", "TYPE", "objects");

    private final AnnotationUse options;
    private final FieldKind kind;
    private final FieldMessages problems;
    private boolean sound = true;

    FieldOptions(AnnotationUse options, FieldKind kind, FieldMessages problems) {
        this.options = options;
        this.kind = kind;
        this.problems = problems;
    }

    /** Returns the field, empty when something is wrong with it, which then was said. */
    Optional<FieldDeclaration> read(VariableElement field, String column) {
        checkName(field.getSimpleName().toString(), column);
        checkKind();
        checkNull();
        Optional<String> defaultValue = defaultValue();
        return sound
                ? Optional.of(new FieldDeclaration(
                        field,
                        column,
                        kind,
                        isPrimaryKey(),
                        options.flag("nullable"),
                        options.flag("unique"),
                        isIndexed(),
                        defaultValue))
                : Optional.empty();
    }

    private boolean isPrimaryKey() {
        return kind instanceof FieldKind.Auto || options.flag("primaryKey");
    }

    private boolean isIndexed() {
        return options.flag("index") || (kind instanceof FieldKind.Reference && !options.flag("unique"));
    }

    private void checkName(String name, String column) {
        if (name.contains("__") || name.endsWith("_")) {
            error(
                    "has a name that lookups such as \"name__gte\" cannot tell apart. Use no double and no final underscore.");
        }
        if (RESERVED.contains(name)) {
            error("has a name that lookups or generated code need for themselves. Choose another one.");
        }
        if (!COLUMN.matcher(column).matches()) {
            error("has the column name '" + column
                    + "'. Use ASCII letters, digits and underscores, 63 at the most, and no digit "
                    + "first: column = \"…\".");
        }
    }

    private void checkKind() {
        switch (kind) {
            case FieldKind.Char(int maxLength)
            when maxLength < 1 -> error("has maxLength = " + maxLength + ". It is at least 1.");
            case FieldKind.DateTime(boolean autoNow, boolean autoNowAdd)
            when autoNow && autoNowAdd ->
                error(
                        "has both autoNow and autoNowAdd. autoNow sets it at every save, the first included: remove autoNowAdd.");
            case FieldKind.Reference reference
            when reference.onDelete().equals("SET_NULL") && !options.flag("nullable") ->
                error("is set to null when its object is deleted, but may not be null. Write:\n    "
                        + problems.line(
                                "@ForeignKeyField(onDelete = OnDelete.SET_NULL, nullable = true)",
                                problems.javaType()));
            default -> {}
        }
    }

    private void checkNull() {
        String boxed = kind.valueClass().substring(kind.valueClass().lastIndexOf('.') + 1);
        if (options.flag("nullable") && kind.isPrimitive()) {
            error("may be null, which " + problems.javaType() + " cannot. Write:\n    "
                    + problems.line("@" + boxed + "Field(nullable = true)", boxed));
        } else if (isPrimaryKey() && kind.isPrimitive()) {
            error("is the key and cannot tell \"not given\" from 0. Write:\n    "
                    + problems.line("@" + boxed + "Field(primaryKey = true)", boxed));
        } else if (isPrimaryKey() && options.flag("nullable")) {
            error("is the key, which cannot be null. Remove nullable = true.");
        }
    }

    private Optional<String> defaultValue() {
        String text = options.text("defaultValue");
        if (text.equals(NO_DEFAULT) || !options.values().containsKey("defaultValue")) {
            return Optional.empty();
        }
        return switch (kind) {
            case FieldKind.Int _ -> checkDefault(text, isInt(text), "a whole number of 32 bits");
            case FieldKind.Bool _ -> checkDefault(text, text.equals("true") || text.equals("false"), "true or false");
            case FieldKind.Char(int maxLength) ->
                checkDefault(
                        Literals.text(text),
                        text.length() <= maxLength,
                        "a text of at most " + maxLength + " characters");
            case FieldKind.Auto _, FieldKind.Text _, FieldKind.DateTime _, FieldKind.Reference _ ->
                Optional.of(Literals.text(text));
        };
    }

    private Optional<String> checkDefault(String literal, boolean fits, String expected) {
        if (!fits) {
            error("has the default " + literal + ", which is not " + expected + ".");
        }
        return Optional.of(literal);
    }

    private static boolean isInt(String text) {
        try {
            Integer.parseInt(text);
            return !text.startsWith("+");
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private void error(String predicate) {
        problems.error(predicate);
        sound = false;
    }
}
